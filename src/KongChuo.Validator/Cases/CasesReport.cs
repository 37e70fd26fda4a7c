using KongChuo.Cases;
using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Validator.Cases;

/// <summary>What <c>kongchuo cases</c> says.</summary>
/// <param name="AsOf">Events after this date were not taken.</param>
/// <param name="Profile">The profile in force.</param>
/// <param name="Cases">The cases by id.</param>
/// <param name="Numbers">The numbers of cases.</param>
/// <param name="Unread">Names of inputs that could not be read, or not to their end.</param>
/// <param name="Unplaced">Inputs with records that may be events of cases and cannot be placed in one, and the number of these records.</param>
/// <param name="WithoutCase">How many events name no case, as some kinds may.</param>
/// <param name="Language">The language of titles.</param>
internal sealed record CasesReport(
    DateOnly AsOf,
    Profile Profile,
    IReadOnlyList<CaseFile> Cases,
    CaseNumbers Numbers,
    IReadOnlyList<string> Unread,
    IReadOnlyList<(string Input, int Count)> Unplaced,
    int WithoutCase,
    Language Language)
{
    /// <summary>Whether everything was read, placed and could be judged.</summary>
    public bool IsComplete => Unread.Count == 0 && Unplaced.Count == 0 && !Cases.Any(file => file.BeginsEarlier);

    /// <summary>
    /// The violations of a case that rules report: of states that differ only the first, and of a case that begins earlier only what can be told without its
    /// beginning.
    /// </summary>
    public static IEnumerable<CaseViolation> ViolationsOf(CaseFile file) => file.Violations.Where(violation => violation.Kind switch
    {
        CaseViolationKind.WrongIssuer or CaseViolationKind.IdUsedTwice or CaseViolationKind.CameTwice => true,
        CaseViolationKind.StateBeforeDiffers or CaseViolationKind.StateAfterDiffers => !file.BeginsEarlier && violation == file.FirstDifference,
        _ => !file.BeginsEarlier,
    });
}
