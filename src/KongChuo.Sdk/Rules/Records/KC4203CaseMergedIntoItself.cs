namespace KongChuo.Rules.Records;

/// <summary>The case that survives a merger is none of those merged away.</summary>
internal sealed class KC4203 : KC4203Rule
{
    private readonly Field merged = Field.At("/data/payload/mergedCaseIds");
    private readonly Field survivor = Field.At("/data/payload/survivorCaseId");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[survivor].Text() is not { } kept)
            return false;
        foreach (var id in record[merged].Items())
        {
            if (id.Text() == kept)
                Report(ref context, id.Offset);
        }

        return true;
    }
}
