namespace KongChuo.Rules.Records;

/// <summary>The responsible township is the one the child lives in.</summary>
internal sealed class KC4011 : KC4011Rule
{
    private const int TownshipLength = 9;

    private readonly Field responsible = Field.At("/responsibleDivision");
    private readonly Field residence = Field.At("/child/residenceDivision");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var known = record[residence].Utf8();
        var township = known[..Math.Min(TownshipLength, known.Length)];
        if (!record[responsible].Utf8().StartsWith(township))
            Report(ref context, record[responsible].Offset);
        return true;
    }
}
