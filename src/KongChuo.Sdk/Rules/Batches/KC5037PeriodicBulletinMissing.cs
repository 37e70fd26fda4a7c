using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A bulletin that comes by period, and no rule of its own judges, comes in every period from the first known.</summary>
internal sealed class KC5037 : KC5037Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id) || ReportSeries.Of(set, context) is not { } series)
            return false;
        foreach (var (period, before) in series.Missing(period => period.Last))
            Report(context, before, null, "", null, period.Name);
        return true;
    }
}
