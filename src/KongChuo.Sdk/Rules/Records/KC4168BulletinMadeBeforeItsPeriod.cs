namespace KongChuo.Rules.Records;

/// <summary>A bulletin that is due every week, month or quarter is not made before its period begins.</summary>
internal sealed class KC4168 : KC4168Rule
{
    private readonly Field createdAt = Field.At("/createdAt");
    private readonly Field periodStart = Field.At("/periodStart");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter(record.Kind.Id + ".frequency") is not { IsOff: false } frequency || !frequency.ToString().StartsWith('P') || frequency.ToString() == "P1Y"
            || record[createdAt].Instant() is not { } instant || record[periodStart].Date() is not { } begins)
            return false;
        var created = instant.InChina();
        if (created < begins)
            Report(ref context, record[createdAt].Offset, created);
        return true;
    }
}
