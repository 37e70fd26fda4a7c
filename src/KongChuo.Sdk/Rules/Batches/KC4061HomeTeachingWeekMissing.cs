using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every teaching week from the plan on that is over has its home teaching; unless vacations are exempt, so has every other week.</summary>
internal sealed class KC4061 : KC4061Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field planned = Field.At("/planDoc/issuedDate");
    private readonly Field sessions = Field.At("/sessions");
    private readonly Field sessionsOfEvent = ChildGroup.Payload("sessions");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Profile.Parameter("KB-R018.minPerWeek")?.ToDecimal() is not { } least)
            return false;
        var ofEvents = CareDates.OfLists(set.Of("E609"), sessionsOfEvent);
        var isSubject = false;
        foreach (var taught in set.Of("L06").Latest().Where(fact => fact[status].Is("ACTIVE"u8)))
            isSubject |= Judge(taught, decimal.Floor(least), ofEvents, context);
        return isSubject;
    }

    private bool Judge(Fact taught, decimal least, List<DateOnly> ofEvents, GroupContext context)
    {
        if (taught[planned].Date() is not { } from)
            return false;
        var isVacationExempt = context.Profile.Parameter("KB-R018.vacationExempt")?.ToBoolean() == true;
        var days = CareDates.Join(taught[sessions], ofEvents);
        var isSubject = false;
        for (var monday = Weeks.MondayOf(from.AddDays(6)); monday.AddDays(6) < context.AsOf; monday = monday.AddDays(7))
        {
            if (isVacationExempt && context.Profile.Calendar.EndOfTeachingWeek(monday) is null)
                continue;
            isSubject = true;
            var actual = CareDates.Count(days, monday, monday.AddDays(6));
            if (actual < least)
                Report(context, taught, null, taught[sessions].Exists ? sessions.Pointer : "", null, Weeks.NameOf(monday), actual);
        }

        return isSubject;
    }
}
