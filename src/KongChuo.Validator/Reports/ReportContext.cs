using KongChuo.Findings;

namespace KongChuo.Validator.Reports;

/// <summary>What a report writer is told beside the report.</summary>
/// <param name="Language">The language of titles and messages.</param>
/// <param name="ShowValues">Whether personal values are shown.</param>
/// <param name="AsOfFromClock">Whether the date was taken from the clock.</param>
/// <param name="Ignored">Files that were seen and are no inputs.</param>
internal sealed record ReportContext(
    Language Language,
    bool ShowValues,
    bool AsOfFromClock,
    IReadOnlyList<string> Ignored);
