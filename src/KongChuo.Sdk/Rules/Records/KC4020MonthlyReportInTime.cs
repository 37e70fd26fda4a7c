namespace KongChuo.Rules.Records;

/// <summary>A monthly report is made by its day of the month it ends in. Later versions correct a report sent before and are not late.</summary>
internal sealed class KC4020 : KC4020Rule
{
    private readonly Field version = Field.At("/recordVersion");
    private readonly Field createdAt = Field.At("/createdAt");
    private readonly Field periodEnd = Field.At("/periodEnd");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R025.dayOfMonth")?.ToInt32() is not { } day || record[version].Integer() is not 1
            || record[createdAt].Instant() is not { } instant || record[periodEnd].Date() is not { } end)
            return false;
        var due = new DateOnly(end.Year, end.Month, Math.Clamp(day, 1, DateTime.DaysInMonth(end.Year, end.Month)));
        var created = instant.InChina();
        if (created > due)
            Report(ref context, record[createdAt].Offset, created, due);
        return true;
    }
}
