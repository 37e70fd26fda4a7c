using System.Globalization;

namespace KongChuo.Rules.Records;

/// <summary>A pairing has its contacts every whole month; vacations may be exempt.</summary>
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
        var to = record[end].Date() is { } ended && ended < context.AsOf ? ended : context.AsOf;
        var isVacationExempt = context.Profile.Parameter("KB-R016.vacationExempt")?.ToBoolean() == true;
        var isSubject = false;
        for (var month = from.Day == 1 ? from : from.AddDays(1 - from.Day).AddMonths(1); month.AddMonths(1).AddDays(-1) <= to; month = month.AddMonths(1))
        {
            if (isVacationExempt && Terms.IsVacation(month))
                continue;
            isSubject = true;
            var actual = Terms.CountDates(record[contacts], month, month.AddMonths(1).AddDays(-1));
            if (actual < least)
                Report(ref context, record[contacts].Exists ? record[contacts].Offset : record.Root.Offset, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), actual);
        }

        return isSubject;
    }
}
