using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every week from the first known has its report; vacations may be exempt.</summary>
internal sealed class KC5013 : KC5013Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id) || ReportSeries.Of(set, context) is not { } series)
            return false;
        var isVacationExempt = series.IsWeekly && context.Profile.Parameter("KB-R020.vacationExempt")?.ToBoolean() == true;
        foreach (var (period, before) in series.Missing(period => period.Last))
        {
            if (!isVacationExempt || context.Profile.Calendar.EndOfTeachingWeek(period.First) is not null)
                Report(context, before, null, "", null, period.Name);
        }

        return true;
    }
}
