using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>The police send their roster in time every year from the first known.</summary>
internal sealed class KC5019 : KC5019Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id) || DayRange.Parse(context.Profile.Parameter("KB-R023.due")?.ToString() ?? "") is not { } due
            || ReportSeries.Of(set, context) is not { } series)
            return false;
        foreach (var (period, last, nearest) in series.NotInTime(period => period.DueBy(due)))
            Report(context, nearest, null, "", null, period.Name, last);
        return true;
    }
}
