using KongChuo.Rules.Records;

namespace KongChuo.Cases;

/// <summary>An event of a case in its place among the others.</summary>
/// <param name="Fact">The event.</param>
/// <param name="From">Code of the state before.</param>
/// <param name="To">Code of the state after; the same when the event is not allowed.</param>
/// <param name="IsAllowed">Whether the state machine allows it there.</param>
/// <param name="Round">0-based number of the round: a relapse begins a new one and belongs to it.</param>
internal sealed record CaseMoment(CaseFact Fact, string From, string To, bool IsAllowed, int Round)
{
    /// <summary>The event's code.</summary>
    public string Code => Fact.Code;

    /// <summary>The day it happened, at +08:00.</summary>
    public DateOnly Date => Fact.Time.InChina();

    /// <summary>A value of its payload as text; null when there is none.</summary>
    public string? Payload(string path) => Fact.At("data.payload." + path);

    /// <summary>The texts of a list of its payload.</summary>
    public IEnumerable<string> PayloadTexts(string name) => Fact.TextsAt("payload", name);

    /// <summary>Types of the evidence it brings (KC-EVIDENCE).</summary>
    public IEnumerable<string> EvidenceTypes() => Fact.EvidenceTypes();

    /// <summary>The date at a path of its payload, the latest where the path leads through a list; null when there is none.</summary>
    public DateOnly? PayloadDate(string path) => Fact.ValuesAt("data.payload." + path).Select(AsDate).Max();

    private static DateOnly? AsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date) ? date : null;
}
