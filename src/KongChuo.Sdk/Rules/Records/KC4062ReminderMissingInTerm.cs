using KongChuo.Json;

namespace KongChuo.Rules.Records;

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

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R024.minPerTerm")?.ToInt32() is not { } least || !record[status].Is("ACTIVE"u8)
            || (record[leaveStart].Date() ?? record[signed].Date() ?? record[updatedAt].Instant()?.InChina()) is not { } from)
            return false;
        var to = record[leaveEnd].Date() ?? context.AsOf;
        var isSubject = false;
        foreach (var term in context.Profile.Calendar.Terms(from, to))
        {
            if (term.Last >= context.AsOf)
                continue;
            isSubject = true;
            var actual = CountSigned(record[reminders], term);
            if (actual < least)
                Report(ref context, record[reminders].Exists ? record[reminders].Offset : record.Root.Offset, term.Name, actual);
        }

        return isSubject;
    }

    private static int CountSigned(JsonView list, SchoolTerm term)
    {
        var count = 0;
        foreach (var reminder in list.Items())
        {
            if (reminder.Member("guardianSigned"u8).IsTrue && reminder.Member("date"u8).Date() is { } date && term.Contains(date))
                count++;
        }

        return count;
    }
}
