namespace KongChuo.Rules.Records;

/// <summary>A form opened for persuasions without return records enough of them.</summary>
internal sealed class KC4037 : KC4037Rule
{
    private readonly Field trigger = Field.At("/escalationTrigger");
    private readonly Field persuasions = Field.At("/persuasions");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[trigger].Is("2"u8) || context.Profile.Parameter("KB-R030.persuasionMin")?.ToInt32() is not { } least)
            return false;
        var count = 0;
        foreach (var _ in record[persuasions].Items())
            count++;
        if (count < least)
            Report(ref context, record[persuasions].Offset, count);
        return true;
    }
}
