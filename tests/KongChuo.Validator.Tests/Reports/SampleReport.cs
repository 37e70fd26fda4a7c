using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;
using KongChuo.Validator.Reports;

namespace KongChuo.Tests.Validator.Reports;

/// <summary>A report with one of everything, made of rules of its own, so that snapshots do not follow the catalogue.</summary>
internal static class SampleReport
{
    /// <summary>A value no report may show unasked.</summary>
    public const string PersonalValue = "合成学生甲";

    /// <summary>A member name no report may show unasked.</summary>
    public const string PersonalName = "350599201208310017";

    private static readonly FindingSubject Case = new("case", "01930000-0000-7000-8000-000000000c02");

    public static ReportContext Context(Language language, bool showValues = false) => new(language, showValues, AsOfFromClock: showValues, ["data/README.md"]);

    public static ValidationReport Make() => new()
    {
        AsOf = new DateOnly(2025, 10, 8),
        Profile = Profile.Core,
        Verdict = Verdict.DoesNotConform,
        StructureVerdict = Verdict.Incomplete,
        Inputs =
        [
            new InputResult
            {
                Name = "data/a.ndjson",
                Format = InputFormat.Ndjson,
                Encoding = "utf-8",
                Bytes = 1234,
                Sha256 = new string('a', 64),
                Records = 3,
                Valid = 1,
                Invalid = 1,
                Unreadable = 1,
                IsComplete = true,
            },
            new InputResult { Name = "data/gone.json", Format = InputFormat.Json },
        ],
        Rules =
        [
            Failed(),
            Noticed(),
            Unfailed("KC3903", RuleStatus.Passed),
            Unfailed("KC3904", RuleStatus.NotApplicable),
            Unfailed("KC3905", RuleStatus.NotRun),
        ],
        NotChecked =
        [
            new NotChecked("data/gone.json", NotCheckedReason.CannotOpen, 1),
            new NotChecked("data/a.ndjson", NotCheckedReason.EarlierLayerFailed, 1),
        ],
        IsIncomplete = true,
    };

    private static RuleResult Failed() => new(
        Rule("KC3901", Severity.Error),
        Severity.Error,
        RuleStatus.Failed,
        new SeverityCounts(3, 0, 0),
        [
            new Sample("data/a.ndjson", new Finding("KC3901", Severity.Error, 1, 2, "/child/name", 40, Arguments(12))),
            new Sample("data/a.ndjson", new Finding("KC3901", Severity.Error, 2, 3, $"/extensions/{PersonalName}/0", 99, Arguments(0))),
        ]);

    private static RuleResult Noticed() => new(
        Rule("KC3902", Severity.Warning),
        Severity.Notice,
        RuleStatus.Failed,
        new SeverityCounts(0, 0, 1),
        [new Sample("data/a.ndjson", new Finding("KC3902", Severity.Notice, null, null, null, null, Arguments(3), Case))]);

    private static RuleResult Unfailed(string id, RuleStatus status) => new(Rule(id, Severity.Error), Severity.Error, status, default, []);

    private static RuleDescriptor Rule(string id, Severity severity) => new()
    {
        Id = id,
        Name = "sample",
        Scope = RuleScope.Value,
        Severity = severity,
        AppliesTo = ["L02"],
        Arguments = [Argument("who", isPersonal: true), Argument("days"), Argument("since"), Argument("known")],
        Title = new LocalizedText("样例 " + id, "Sample " + id),
        Message = new LocalizedText("{who} 自 {since} 起 {days} 天，已知：{known}。", "{who}: {days} days since {since}, known: {known}."),
        Why = new LocalizedText("为了试验。", "For the test."),
        Fix = new LocalizedText("改正。", "Mend it."),
        Responsible = ["40"],
        Sources = ["design"],
    };

    private static FindingArgument[] Arguments(long days) =>
        [new("who", PersonalValue, IsPersonal: true), new("days", days), new("since", new DateOnly(2025, 9, 1)), new("known", days > 0)];

    private static RuleArgument Argument(string name, bool isPersonal = false) => new(name, ArgumentKind.Text, isPersonal, new LocalizedText(name, name));
}
