using KongChuo.Identifiers;
using KongChuo.Rules;

namespace KongChuo.Validation.Records;

/// <summary>Which rule judges each kind of identifier <c>x-identifier</c> can name, and how.</summary>
internal static class IdentifierRules
{
    private static readonly string[] Codes =
        ["", "length", "character", "letter-case", "check-digit", "date", "future-date", "region", "category", "grade"];

    /// <summary>Judges the UTF-8 text of an identifier as of a date.</summary>
    public delegate IdentifierError Judge(ReadOnlySpan<byte> utf8, DateOnly asOf);

    /// <summary>Finds the rule of a kind of identifier.</summary>
    /// <exception cref="ArgumentException">There is no such kind: a fault of the specification's schemas.</exception>
    public static (RuleDescriptor Rule, Judge Judge) Find(string kind) => kind switch
    {
        "citizenId" => (RuleCatalogue.KC3101, CitizenId.Check),
        "hmtResidencePermit" => (RuleCatalogue.KC3102, HmtResidencePermit.Check),
        "foreignerPermanentResident" => (RuleCatalogue.KC3103, Timeless(ForeignerPermanentResidentId.Check)),
        "studentNumber" => (RuleCatalogue.KC3104, StudentNumber.Check),
        "schoolCode" => (RuleCatalogue.KC3105, Timeless(SchoolCode.Check)),
        "unifiedSocialCreditCode" => (RuleCatalogue.KC3106, Timeless(UnifiedSocialCreditCode.Check)),
        "divisionCode" => (RuleCatalogue.KC3107, Timeless(DivisionCode.Check)),
        "disabilityCertificate" => (RuleCatalogue.KC3108, DisabilityCertificateNumber.Check),
        "phone" => (RuleCatalogue.KC3109, Timeless(PhoneNumber.Check)),
        "partyId" => (RuleCatalogue.KC3110, Timeless(PartyId.Check)),
        "caseNumber" => (RuleCatalogue.KC3111, Timeless(CaseNumber.Check)),
        _ => throw new ArgumentException($"There is no kind of identifier {kind}.", nameof(kind)),
    };

    /// <summary>The code of KC-IDENTIFIERFAULT that says what is wrong.</summary>
    public static string CodeOf(IdentifierError error) => Codes[(int)error];

    private delegate IdentifierError TimelessJudge(ReadOnlySpan<byte> utf8);

    private static Judge Timeless(TimelessJudge judge) => (utf8, _) => judge(utf8);
}
