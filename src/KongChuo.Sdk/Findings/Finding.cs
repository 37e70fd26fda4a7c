namespace KongChuo.Findings;

/// <summary>One thing found: a rule, a place and arguments; no text and, but for arguments marked so, no personal value.</summary>
/// <param name="Rule">The rule's id, <c>KC</c> and four digits.</param>
/// <param name="Severity">The severity in force under the profile.</param>
/// <param name="Record">1-based number of the record in its input; null for a finding about the input as a whole.</param>
/// <param name="Line">1-based line the record starts on; null where the input has no lines (a batch document) or no record.</param>
/// <param name="Pointer">JSON Pointer inside the record, <c>""</c> for the record itself; null when the record could not be read.</param>
/// <param name="Offset">0-based byte offset in the input; null when nothing in the input is the place.</param>
/// <param name="Arguments">The arguments in the order of the rule's JSON.</param>
/// <param name="Subject">What the finding is about, by type and id; null when the place says it all.</param>
public sealed record Finding(
    string Rule,
    Severity Severity,
    long? Record,
    long? Line,
    string? Pointer,
    long? Offset,
    IReadOnlyList<FindingArgument> Arguments,
    FindingSubject? Subject = null)
{
    /// <summary>Other places the finding rests on: the record that was there before. Empty when there are none.</summary>
    public IReadOnlyList<FindingPlace> Related { get; init; } = [];
}
