using System.Globalization;

namespace KongChuo.Rules.Records;

/// <summary>A pairing has its contacts every whole month that is over; vacations may be exempt.</summary>
internal sealed class KC4050 : KC4050Rule
{
    private readonly Field start = Field.At("/startDate");
    private readonly Field end = Field.At("/endDate");
    private readonly Field contacts = Field.At("/contactRecords");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R016.minPerMonth")?.ToInt32() is not { } least || record[start].Date() is not { } from)
            return false;
        var to = Dates.LastOver(context.AsOf, record[end].Date());
        var isVacationExempt = context.Profile.Parameter("KB-R016.vacationExempt")?.ToBoolean() == true;
        var isSubject = false;
        for (var month = Weeks.FirstOfMonth(from.AddMonths(from.Day == 1 ? 0 : 1)); Weeks.LastOfMonth(month) <= to; month = month.AddMonths(1))
        {
            var last = Weeks.LastOfMonth(month);
            if (isVacationExempt && context.Profile.Calendar.IsVacation(month, last))
                continue;
            isSubject = true;
            var actual = record[contacts].CountDates(month, last);
            if (actual < least)
                Report(ref context, record[contacts].Exists ? record[contacts].Offset : record.Root.Offset, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), actual);
        }

        return isSubject;
    }
}
