namespace KongChuo.Rules.Records;

/// <summary>A bulletin that is due every week, month or quarter speaks of no longer time; when in the month it begins is left to the place.</summary>
internal sealed class KC4167 : KC4167Rule
{
    private readonly Field periodStart = Field.At("/periodStart");
    private readonly Field periodEnd = Field.At("/periodEnd");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter(record.Kind.Id + ".frequency") is not { IsOff: false } frequency || MostDays(frequency.ToString()) is not { } most
            || record[periodStart].Date() is not { } begins || record[periodEnd].Date() is not { } ends)
            return false;
        var days = Dates.InclusiveDays(begins, ends);
        if (days > most)
            Report(ref context, record[periodEnd].Offset, days, most);
        return true;
    }

    private static int? MostDays(string frequency) => frequency switch
    {
        "P1D" => 1,
        "P1W" => 7,
        "P1M" => 31,
        "P3M" => 92,
        _ => null,
    };
}
