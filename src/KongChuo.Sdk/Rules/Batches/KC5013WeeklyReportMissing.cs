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
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id))
            return false;
        var isVacationExempt = context.Profile.Parameter("KB-R020.vacationExempt")?.ToBoolean() == true;
        foreach (var (monday, before) in Periods.MissingWeeks(set.Facts, context.AsOf))
        {
            if (!isVacationExempt || context.Profile.Calendar.EndOfTeachingWeek(monday) is not null)
                Report(context, before, null, "", null, Weeks.NameOf(monday));
        }

        return true;
    }
}
