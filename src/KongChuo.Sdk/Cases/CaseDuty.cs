using KongChuo.Findings;

namespace KongChuo.Cases;

/// <summary>Something that is due next in a case. It is immutable.</summary>
/// <param name="Id">The duty's id in <c>spec/v1/casestates.json</c>: <c>assign-persuader</c>.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Events">Codes of the events that fulfill it, any of them: <c>E401</c>.</param>
/// <param name="Parties">Types of the parties who are to act (KC-PARTY), in ordinal order.</param>
/// <param name="Since">The date it is counted from, at +08:00.</param>
/// <param name="Due">The last day on which it is in time; null when neither the profile nor the events give one.</param>
/// <param name="IsOverdue">Whether that day has passed.</param>
/// <param name="RuleId">Id of the rule that judges lateness; null when none does.</param>
/// <param name="Sources">The clauses it rests on.</param>
public sealed record CaseDuty(
    string Id,
    LocalizedText Title,
    IReadOnlyList<string> Events,
    IReadOnlyList<string> Parties,
    DateOnly Since,
    DateOnly? Due,
    bool IsOverdue,
    string? RuleId,
    IReadOnlyList<string> Sources);
