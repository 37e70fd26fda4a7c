using KongChuo.Identifiers;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A disability certificate's number holds the child's own number, the category and the grade.</summary>
internal sealed class KC4004 : KC4004Rule
{
    private readonly ChildFields children = new();
    private readonly Field disability = Field.At("/disability");
    private readonly Field rows = Field.At("/rows");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = Judge(record[disability], children.Single(record), ref context);
        foreach (var row in record[rows].Items())
            hasJudged |= Judge(row.Member("disability"u8), new ChildPart(row.Member("child"u8)), ref context);
        return hasJudged;
    }

    private static bool Judge(JsonView disability, in ChildPart child, ref RuleContext context)
    {
        var certificate = disability.Member("disabilityCertificateNumber"u8);
        var number = certificate.Utf8();
        if (DisabilityCertificateNumber.Check(number) != IdentifierError.None)
            return false;
        var citizen = child.PersonNumber();
        if (!citizen.IsEmpty && !number[..18].SequenceEqual(citizen))
            Report(ref context, certificate.Offset);
        Compare(disability.Member("disabilityCategory"u8), number[18..19], ref context);
        Compare(disability.Member("disabilityGrade"u8), number[19..20], ref context);
        return true;
    }

    private static void Compare(JsonView stated, ReadOnlySpan<byte> inNumber, ref RuleContext context)
    {
        if (stated.IsString && !stated.Is(inNumber))
            Report(ref context, stated.Offset);
    }
}
