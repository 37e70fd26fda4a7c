using System.Globalization;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>A pairing has its contacts every whole month that is over; vacations may be exempt.</summary>
internal sealed class KC4050 : KC4050Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field start = Field.At("/startDate");
    private readonly Field end = Field.At("/endDate");
    private readonly Field contacts = Field.At("/contactRecords");
    private readonly Field kind = ChildGroup.Payload("contactKind");
    private readonly Field date = ChildGroup.Payload("date");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R016.minPerMonth") is not { } least)
            return false;
        var ofEvents = CareDates.Of(set.Of("E409").Where(fact => fact[kind].Is("1"u8)), date);
        var isSubject = false;
        foreach (var pairing in set.Of("L16").Latest().Where(fact => fact[status].Is("ACTIVE"u8)))
            isSubject |= Judge(pairing, least, ofEvents, context);
        return isSubject;
    }

    private bool Judge(Fact pairing, int least, List<DateOnly> ofEvents, GroupContext context)
    {
        if (pairing[start].Date() is not { } from)
            return false;
        var to = Dates.LastOver(context.AsOf, pairing[end].Date());
        var isVacationExempt = context.Profile.Parameter("KB-R016.vacationExempt")?.ToBoolean() == true;
        var days = CareDates.Join(pairing[contacts], ofEvents);
        var isSubject = false;
        for (var month = Weeks.FirstOfMonth(from.AddMonths(from.Day == 1 ? 0 : 1)); Weeks.LastOfMonth(month) <= to; month = month.AddMonths(1))
        {
            var last = Weeks.LastOfMonth(month);
            if (isVacationExempt && context.Profile.Calendar.IsVacation(month, last))
                continue;
            isSubject = true;
            var actual = CareDates.Count(days, month, last);
            if (actual < least)
                Report(context, pairing, null, pairing[contacts].Exists ? contacts.Pointer : "", null, month.ToString("yyyy-MM", CultureInfo.InvariantCulture), actual);
        }

        return isSubject;
    }
}
