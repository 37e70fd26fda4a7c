namespace KongChuo.Rules.Records;

/// <summary>The age band of a disabled child is that of an age between the day the record was written and the date of the data.</summary>
internal sealed class KC4175 : KC4175Rule
{
    private const int Adult = 18;

    private readonly Field status = Field.At("/recordStatus");
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field ageBand = Field.At("/disabilityAgeBand");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[status].Is("ACTIVE"u8) || record[birthDate].Date() is not { } birth || record[updatedAt].Instant() is not { } updated
            || record[ageBand].Utf8() is not [>= (byte)'1' and <= (byte)'4' and var band])
            return false;
        var atWriting = Ages.Completed(birth, updated.InChina(), context.Profile);
        if (atWriting is < 0 or >= Adult)
            return false;
        if (band - '0' < Band(atWriting) || band - '0' > Band(Ages.Completed(birth, context.AsOf, context.Profile)))
            Report(ref context, record[ageBand].Offset);
        return true;
    }

    private static int Band(int age) => age switch { < 3 => 1, < 6 => 2, < 15 => 3, _ => 4 };
}
