using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>There is a bulletin of inspection every period from the first known.</summary>
internal sealed class KC5023 : KC5023Rule
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
