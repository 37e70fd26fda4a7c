using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every period from the first known has its report, due on its day of the month.</summary>
internal sealed class KC5014 : KC5014Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id) || context.Number("KB-R025.dayOfMonth") is not { } day || ReportSeries.Of(set, context) is not { } series)
            return false;
        foreach (var (period, before) in series.Missing(period => period.DueBy(day)))
            Report(context, before, null, "", null, period.Name);
        return true;
    }
}
