namespace KongChuo.Rules.Records;

/// <summary>Every teaching week from the plan on that is over has its home teaching; unless vacations are exempt, so has every other week.</summary>
internal sealed class KC4061 : KC4061Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field planned = Field.At("/planDoc/issuedDate");
    private readonly Field sessions = Field.At("/sessions");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R018.minPerWeek")?.ToDecimal() is not { } least || !record[status].Is("ACTIVE"u8) || record[planned].Date() is not { } from)
            return false;
        var isVacationExempt = context.Profile.Parameter("KB-R018.vacationExempt")?.ToBoolean() == true;
        var isSubject = false;
        for (var monday = Weeks.MondayOf(from.AddDays(6)); monday.AddDays(6) < context.AsOf; monday = monday.AddDays(7))
        {
            if (isVacationExempt && context.Profile.Calendar.EndOfTeachingWeek(monday) is null)
                continue;
            isSubject = true;
            var actual = record[sessions].CountDates(monday, monday.AddDays(6));
            if (actual < decimal.Floor(least))
                Report(ref context, record[sessions].Exists ? record[sessions].Offset : record.Root.Offset, Weeks.NameOf(monday), actual);
        }

        return isSubject;
    }
}
