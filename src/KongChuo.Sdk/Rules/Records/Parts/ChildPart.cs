using KongChuo.Identifiers;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>What rules read of one child: of a ledger record, or of a row of a bulletin.</summary>
internal readonly ref struct ChildPart
{
    private readonly bool isNumberRight;

    /// <summary>Takes the values already found.</summary>
    /// <param name="birthDate">The birth date.</param>
    /// <param name="sex">The sex.</param>
    /// <param name="documentType">The type of document.</param>
    /// <param name="documentNumber">The number of the document.</param>
    /// <param name="isNumberRight">Whether the number is known to be right for its type.</param>
    public ChildPart(JsonView birthDate, JsonView sex, JsonView documentType, JsonView documentNumber, bool isNumberRight)
    {
        this.isNumberRight = isNumberRight;
        BirthDate = birthDate;
        Sex = sex;
        DocumentType = documentType;
        DocumentNumber = documentNumber;
    }

    /// <summary>Finds the values among the members of a child.</summary>
    public ChildPart(JsonView child)
    {
        foreach (var member in child.Members())
        {
            if (member.NameIs("birthDate"u8))
                BirthDate = member.Value;
            else if (member.NameIs("sex"u8))
                Sex = member.Value;
            else if (member.NameIs("idDocType"u8))
                DocumentType = member.Value;
            else if (member.NameIs("idDocNumber"u8))
                DocumentNumber = member.Value;
        }
    }

    /// <summary>The birth date stated.</summary>
    public JsonView BirthDate { get; }

    /// <summary>The sex stated.</summary>
    public JsonView Sex { get; }

    /// <summary>The type of document.</summary>
    public JsonView DocumentType { get; }

    /// <summary>The number of the document.</summary>
    public JsonView DocumentNumber { get; }

    /// <summary>
    /// The number when it is a right one of a citizen or of a residence permit, which state birth date and sex; else empty: a wrong number is
    /// layer KC3's to report.
    /// </summary>
    public ReadOnlySpan<byte> PersonNumber()
    {
        var number = DocumentNumber.Utf8();
        var isRight = DocumentType.Is("1"u8) ? isNumberRight || CitizenId.Check(number) == IdentifierError.None
            : DocumentType.Is("K1"u8) && (isNumberRight || HmtResidencePermit.Check(number) == IdentifierError.None);
        return isRight ? number : default;
    }
}
