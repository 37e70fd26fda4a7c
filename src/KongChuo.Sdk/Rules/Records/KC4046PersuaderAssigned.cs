namespace KongChuo.Rules.Records;

/// <summary>A suspected or confirmed dropout has someone to persuade them within days of discovery, or of the last update of the dropout ledger, which tells no day of discovery.</summary>
internal sealed class KC4046 : KC4046Rule
{
    private readonly Field state = Field.At("/caseState");
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field discoveredDate = Field.At("/discoveredDate");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field responsibility = Field.At("/responsibility");
    private readonly Field persuader = Field.At("/responsibility/assignedPersuader");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!IsUnderWay(record[state].Utf8()) || !record[status].Is("ACTIVE"u8) || context.Profile.Parameter("KB-R014.graceDays")?.ToInt32() is not { } grace
            || (record[discoveredDate].Date() ?? (record.Kind.Id == "L03" ? record[updatedAt].Instant()?.InChina() : null)) is not { } discovered)
            return false;
        if (!record[persuader].Exists && context.AsOf > discovered.AddDays(grace))
            Report(ref context, record[responsibility].Exists ? record[responsibility].Offset : record.Root.Offset);
        return true;
    }

    private static bool IsUnderWay(ReadOnlySpan<byte> state) => state is [(byte)'2', (byte)'0' or (byte)'5' or (byte)'8'] or [(byte)'3' or (byte)'4', (byte)'0'] or [(byte)'5', (byte)'0' or (byte)'5'];
}
