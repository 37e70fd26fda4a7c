namespace KongChuo.Rules.Records;

/// <summary>The birth date stated is the one in the document number.</summary>
internal sealed class KC4001 : KC4001Rule
{
    private readonly ChildFields children = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context) => children.Each(record, ref context, Judge);

    private static bool Judge(in ChildPart child, ref RuleContext context)
    {
        var number = child.PersonNumber();
        if (number.IsEmpty || !child.BirthDate.Exists)
            return false;
        if (!Dates.AreSame(child.BirthDate.Utf8(), number[6..14]))
            Report(ref context, child.BirthDate.Offset);
        return true;
    }
}
