using System.Globalization;
using System.Text.Json;
using KongChuo.Cases;
using KongChuo.Findings;
using KongChuo.V1;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Cases;

/// <summary>Writes cases for people.</summary>
internal sealed class CasesTextWriter(TextWriter target, CasesReport report)
{
    private static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    /// <summary>The name of a kind of violation: <c>not-allowed</c>.</summary>
    public static string KeyOf(CaseViolationKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public void Write()
    {
        Line("cases.head", Date(report.AsOf), report.Profile.Id, Number(report.Cases.Count));
        foreach (var file in report.Cases)
            Write(file);
        if (report.WithoutCase > 0)
            Line("cases.without-case", Number(report.WithoutCase));
        foreach (var name in report.Unread)
            Line("cases.unread", name);
        foreach (var (input, count) in report.Unplaced)
            Line("cases.unplaced", input, Number(count));
    }

    private void Write(CaseFile file)
    {
        target.WriteLine();
        if (file.BeginsEarlier)
            Line("cases.earlier", Name(file));
        else
            Line("cases.case", Name(file), file.State is { } state ? $"{state} {state.Title(report.Language)}" : Text.Get(report.Language, "cases.none"), Number(file.Persuasions), Number(file.JointPersuasions), Number(file.Relapses));
        foreach (var step in file.BeginsEarlier ? [] : file.Steps)
            target.WriteLine($"  {step.Time.ToOffset(ChinaStandardTime).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}  {step.EventCode} {Title(step.EventCode)}  {(step.From == step.To ? step.To : $"{step.From} → {step.To}")}");
        foreach (var duty in file.Duties(report.AsOf))
            Line("cases.duty", duty.Title.In(report.Language), string.Join(' ', duty.Events), string.Join(report.Language == Language.English ? ", " : "、", duty.Parties.Select(Party)), When(duty));
        foreach (var violation in CasesReport.ViolationsOf(file))
            Line("cases.violation", Text.Get(report.Language, "cases.violation." + KeyOf(violation.Kind)), violation.EventCode, Title(violation.EventCode), violation.EventId, violation.State, violation.RuleId);
    }

    private string Name(CaseFile file) => report.Numbers.Of(file.CaseId) is { } number ? Text.Get(report.Language, "cases.name", number, file.CaseId) : file.CaseId;

    private string When(CaseDuty duty) => duty switch
    {
        { Due: null } => Text.Get(report.Language, "cases.duty.undated", Date(duty.Since)),
        { Due: { } due, IsOverdue: false } => Text.Get(report.Language, "cases.duty.due", Date(due)),
        { Due: { } due, RuleId: null } => Text.Get(report.Language, "cases.duty.overdue.no-rule", Date(due), Number(report.AsOf.DayNumber - due.DayNumber)),
        { Due: { } due } => Text.Get(report.Language, "cases.duty.overdue", Date(due), Number(report.AsOf.DayNumber - due.DayNumber), duty.RuleId),
    };

    private string Party(string code) => CodeLists.All.Get("KC-PARTY").Find(code)?.Title.In(report.Language) ?? code;

    private string Title(string eventCode) => CodeLists.All.Get("KC-EVENT").Find(eventCode)?.Title.In(report.Language) ?? "";

    private void Line(string key, params string[] values) => target.WriteLine(Text.Get(report.Language, key, [.. values]));

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
