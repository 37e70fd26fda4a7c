using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every period from the first known has its bulletin of changes, and its comparison.</summary>
internal sealed class KC5012 : KC5012Rule
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
