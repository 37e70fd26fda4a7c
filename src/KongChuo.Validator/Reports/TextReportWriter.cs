using System.Globalization;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Reports;

/// <summary>Writes the report a person reads.</summary>
internal sealed class TextReportWriter(TextWriter output, ReportContext context)
{
    public void Write(ValidationReport report)
    {
        WriteHead(report);
        var failed = report.Rules.Where(rule => rule.Count > 0);
        foreach (var rule in failed.OrderByDescending(rule => rule.Severity).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal))
            WriteRule(rule, report.Profile);
        if (report.Completeness is { } completeness)
            new CompletenessText(output, context.Language).Write(completeness);
        WriteFoot(report);
    }

    private void WriteHead(ValidationReport report)
    {
        Line("report.headline", Text.Get(context.Language, "report.verdict." + ReportWords.Of(report.Verdict)));
        Line("report.context", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), report.Profile.Id, SpecVersion.Current);
        if (context.AsOfFromClock)
            Line("report.clock");
        if (context.ShowValues)
            Line("report.values-shown");
        Line(
            "report.records",
            report.Inputs.Count,
            report.Inputs.Sum(input => input.Records),
            report.Inputs.Sum(input => input.Valid),
            report.Inputs.Sum(input => input.Invalid),
            report.Inputs.Sum(input => input.Unreadable));
        Line("report.findings", report.Count(Severity.Error), report.Count(Severity.Warning), report.Count(Severity.Notice));
    }

    private void WriteRule(RuleResult result, Profile profile)
    {
        output.Write('\n');
        var severity = Text.Get(context.Language, "report.severity." + ReportWords.Of(result.Severity));
        Line("report.rule", severity, result.Rule.Id, result.Rule.Title.In(context.Language), result.Count);
        Line("report.why", result.Rule.Why.In(context.Language));
        Line("report.fix", result.Rule.Fix.In(context.Language));
        if (result.Rule.Responsible.Count > 0)
            Line("report.responsible", string.Join(context.Language == Language.English ? ", " : "、", result.Rule.Responsible.Select(PartyName)));
        var withheld = context.ShowValues ? null : Text.Get(context.Language, "report.withheld");
        foreach (var sample in result.Samples)
        {
            Raw("  " + Place(sample));
            Raw("    " + RuleText.Message(result.Rule, sample.Finding, profile, context.Language, withheld));
            foreach (var place in sample.Finding.Related)
                Line("report.related", place.Input, place.Record);
        }

        if (result.Count > result.Samples.Count)
            Line("report.more", result.Count - result.Samples.Count);
    }

    private string Place(Sample sample)
    {
        var finding = sample.Finding;
        var parts = new List<string> { sample.Input };
        if (finding.Record is { } record)
            parts.Add(Text.Get(context.Language, "report.place.record", record));
        if (finding.Line is { } line)
            parts.Add(Text.Get(context.Language, "report.place.line", line));
        if (!string.IsNullOrEmpty(finding.Pointer))
            parts.Add(context.ShowValues ? finding.Pointer : PointerMask.Mask(finding.Pointer)!);
        if (finding.Offset is { } offset)
            parts.Add(Text.Get(context.Language, "report.place.offset", offset));
        if (finding.Subject is { } subject)
            parts.Add($"{subject.Type} {subject.Id}");
        return string.Join(context.Language == Language.English ? ", " : "，", parts);
    }

    private void WriteFoot(ValidationReport report)
    {
        output.Write('\n');
        int Of(RuleStatus status) => report.Rules.Count(rule => rule.Status == status);
        Line("report.rules-summary", report.Rules.Count, Of(RuleStatus.Passed), Of(RuleStatus.Failed), Of(RuleStatus.NotApplicable), Of(RuleStatus.NotRun));
        if (context.Ignored.Count > 0)
            Line("report.ignored", string.Join(context.Language == Language.English ? ", " : "、", context.Ignored));
        if (report.NotChecked.Count == 0)
            return;
        Line("report.not-checked");
        foreach (var item in report.NotChecked)
            Line("report.not-checked.item", item.What, Text.Get(context.Language, "why." + item.Why), item.Count);
    }

    private string PartyName(string code) => CodeNames.Title("KC-PARTY", code, context.Language);

    private void Line(string key, params object[] values) => Raw(Text.Get(context.Language, key, values));

    private void Raw(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
