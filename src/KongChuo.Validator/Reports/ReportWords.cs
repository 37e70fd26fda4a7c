using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Validation;

namespace KongChuo.Validator.Reports;

/// <summary>The words of the machine-readable reports.</summary>
internal static class ReportWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Conforms => "conforms",
        Verdict.DoesNotConform => "does-not-conform",
        _ => "incomplete",
    };

    public static string Of(CompletenessVerdict verdict) => verdict switch
    {
        CompletenessVerdict.Complete => "complete",
        CompletenessVerdict.Incomplete => "incomplete",
        _ => "not-judged",
    };

    public static string Of(RuleStatus status) => status switch
    {
        RuleStatus.Passed => "passed",
        RuleStatus.Failed => "failed",
        RuleStatus.NotApplicable => "not-applicable",
        _ => "not-run",
    };

    /// <summary>A digest with the name of its algorithm.</summary>
    public static string Digest(string sha256) => "sha256:" + sha256;

    public static string Of(InputFormat format) => format == InputFormat.Ndjson ? "ndjson" : "json";

    public static string Of(NotCheckedReason reason) => reason switch
    {
        NotCheckedReason.CannotOpen => "cannot-open",
        NotCheckedReason.UnsupportedFormat => "unsupported-format",
        NotCheckedReason.NoInput => "no-input",
        NotCheckedReason.ReadFailed => "read-failed",
        NotCheckedReason.OverLimit => "over-limit",
        NotCheckedReason.StructureBroken => "structure-broken",
        NotCheckedReason.EarlierLayerFailed => "earlier-layer-failed",
        NotCheckedReason.Interrupted => "interrupted",
        NotCheckedReason.BeginsEarlier => "begins-earlier",
        NotCheckedReason.NotAskedFor => "not-asked-for",
        NotCheckedReason.SpillFailed => "spill-failed",
        NotCheckedReason.NoRows => "no-rows",
        _ => "rule-threw",
    };
}
