using System.Globalization;
using System.Text.Json;
using KongChuo.Cases;
using KongChuo.V1;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Cases;

/// <summary>Writes cases for people.</summary>
internal sealed class CasesTextWriter(TextWriter target, CasesReport report)
{
    /// <summary>The name of a kind of violation: <c>not-allowed</c>.</summary>
    public static string KeyOf(CaseViolationKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public void Write()
    {
        Line("cases.head", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Profile.Id, Number(report.Cases.Count));
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
        Line("cases.case", file.CaseId, file.State is { } state ? $"{state} {state.Title(report.Language)}" : Text.Get(report.Language, "cases.none"), Number(file.Persuasions), Number(file.JointPersuasions), Number(file.Relapses));
        foreach (var step in file.Steps)
            target.WriteLine($"  {step.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}  {step.EventCode} {Title(step.EventCode)}  {(step.From == step.To ? step.To : $"{step.From} → {step.To}")}");
        foreach (var violation in file.Violations)
            Line("cases.violation", Text.Get(report.Language, "cases.violation." + KeyOf(violation.Kind)), violation.EventCode, Title(violation.EventCode), violation.EventId, violation.State);
    }

    private string Title(string eventCode) => CodeLists.All.Get("KC-EVENT").Find(eventCode)?.Title.In(report.Language) ?? "";

    private void Line(string key, params string[] values) => target.WriteLine(Text.Get(report.Language, key, [.. values]));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
