using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>
/// The guardian of a key student is reminded, and signs, every term that is over in which the student was one: from the first day of leave, or else from the
/// day the head signed the register, or else from the day the record was made, to the day the leave ended.
/// </summary>
internal sealed class KC4062 : KC4062Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field signed = Field.At("/principalSigned/date");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field leaveStart = Field.At("/leave/startDate");
    private readonly Field leaveEnd = Field.At("/leave/actualEndDate");
    private readonly Field reminders = Field.At("/reminders");
    private readonly Field guardianSigned = ChildGroup.Payload("guardianSigned");
    private readonly Field date = ChildGroup.Payload("date");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R024.minPerTerm") is not { } least)
            return false;
        var ofEvents = CareDates.Of(set.Of("E404").Where(fact => fact[guardianSigned].IsTrue), date);
        var isSubject = false;
        foreach (var student in set.Of("L08").Latest().Where(fact => fact[status].Is("ACTIVE"u8)))
            isSubject |= Judge(student, least, ofEvents, context);
        return isSubject;
    }

    private bool Judge(Fact student, int least, List<DateOnly> ofEvents, GroupContext context)
    {
        if ((student[leaveStart].Date() ?? student[signed].Date() ?? student[updatedAt].Instant()?.InChina()) is not { } from)
            return false;
        var to = student[leaveEnd].Date() ?? context.AsOf;
        var days = CareDates.Join(student[reminders], ofEvents, isSigned: true);
        var isSubject = false;
        foreach (var term in context.Profile.Calendar.Terms(from, to).Where(term => term.Last < context.AsOf))
        {
            isSubject = true;
            var actual = CareDates.Count(days, term.First, term.Last);
            if (actual < least)
                Report(context, student, null, student[reminders].Exists ? reminders.Pointer : "", null, term.Name, actual);
        }

        return isSubject;
    }
}
