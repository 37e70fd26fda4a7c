using KongChuo.Identifiers;

namespace KongChuo.Rules.Records;

/// <summary>The student number is made from the child's citizen number, or holds the child's birth date.</summary>
internal sealed class KC4003 : KC4003Rule
{
    private readonly ChildFields children = new();

    private readonly Field[] studentNumbers =
    [
        Field.At("/enrollment/studentNumber"),
        Field.At("/schoolInfo/studentNumber"),
        Field.At("/placement/studentNumber"),
        Field.At("/studentNumber"),
    ];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var child = children.Single(record);
        var hasJudged = false;
        foreach (var field in studentNumbers)
        {
            var number = record[field];
            if (Fits(number.Utf8(), child, record.IsFaultless) is not { } fits)
                continue;
            hasJudged = true;
            if (!fits)
                Report(ref context, number.Offset);
        }

        return hasJudged;
    }

    private static bool? Fits(ReadOnlySpan<byte> number, in ChildPart child, bool isRight)
    {
        if (number.IsEmpty || (!isRight && StudentNumber.Check(number) != IdentifierError.None))
            return null;
        if (number[0] != 'G')
            return Dates.AreSame(child.BirthDate.Utf8(), number[7..15]);
        var citizen = child.PersonNumber();
        return citizen.IsEmpty ? null : number[1..].SequenceEqual(citizen);
    }
}
