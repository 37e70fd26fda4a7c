using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A register of key students is signed, then reviewed, then archived.</summary>
internal sealed class KC4015 : KC4015Rule
{
    private readonly Field signed = Field.At("/principalSigned");
    private readonly Field reviewed = Field.At("/countyReviewed");
    private readonly Field archived = Field.At("/archived");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        Judge(record[signed], record[reviewed], ref context);
        Judge(record[reviewed], record[archived], ref context);
        return record[signed].Exists || record[reviewed].Exists || record[archived].Exists;
    }

    private static void Judge(JsonView before, JsonView step, ref RuleContext context)
    {
        if (!step.Exists)
            return;
        if (!before.Exists)
            Report(ref context, step.Offset);
        else if (step.Member("date"u8) is { } date && date.Date() < before.Member("date"u8).Date())
            Report(ref context, date.Offset);
    }
}
