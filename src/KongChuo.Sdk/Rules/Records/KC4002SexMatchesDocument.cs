namespace KongChuo.Rules.Records;

/// <summary>The sex stated is that of the document number.</summary>
internal sealed class KC4002 : KC4002Rule
{
    private readonly ChildFields children = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context) => children.Each(record, ref context, Judge);

    private static bool Judge(in ChildPart child, ref RuleContext context)
    {
        var isMale = child.Sex.Is("1"u8);
        if (!isMale && !child.Sex.Is("2"u8))
            return false;
        var number = child.PersonNumber();
        if (number.IsEmpty)
            return false;
        if (isMale != ((number[16] - '0') % 2 == 1))
            Report(ref context, child.Sex.Offset);
        return true;
    }
}
