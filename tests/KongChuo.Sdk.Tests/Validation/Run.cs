using System.Text;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation;

/// <summary>Validates bytes and writes what was found as lines that tests can compare.</summary>
internal static class Run
{
    public static Task<ValidationReport> NdjsonAsync(string text, int maxRecordBytes = 1 << 20) =>
        OfAsync(InputFormat.Ndjson, () => new MemoryStream(SampleRecords.Bytes(text)), maxRecordBytes);

    public static Task<ValidationReport> JsonAsync(string text, int maxRecordBytes = 1 << 20) =>
        OfAsync(InputFormat.Json, () => new MemoryStream(SampleRecords.Bytes(text)), maxRecordBytes);

    public static Task<ValidationReport> OfAsync(InputFormat format, Func<Stream> open, int maxRecordBytes = 1 << 20) =>
        OfAsync([new ValidationInput("in", format, open)], maxRecordBytes);

    public static Task<ValidationReport> OfAsync(IEnumerable<ValidationInput> inputs, int maxRecordBytes = 1 << 20, CancellationToken cancellation = default) =>
        KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync(
            inputs,
            new ValidationOptions { AsOf = SampleRecords.AsOf, MaxRecordBytes = maxRecordBytes },
            cancellation: cancellation);

    /// <summary>Findings as <c>KC2004 error r1 l1 /child @12 property=name</c>, in the order of the report.</summary>
    public static IEnumerable<string> Findings(ValidationReport report) =>
        report.Rules.SelectMany(rule => rule.Samples).Select(sample => Line(sample.Finding));

    /// <summary>The ids of the rules that found something.</summary>
    public static IEnumerable<string> Rules(ValidationReport report) =>
        report.Rules.Where(rule => rule.Count > 0).Select(rule => rule.Rule.Id);

    /// <summary>The whole report as text.</summary>
    public static string Describe(ValidationReport report)
    {
        var text = new StringBuilder().Append(report.Verdict).Append(' ').Append(report.IsIncomplete).Append('\n');
        foreach (var input in report.Inputs)
            text.Append(input.Name).Append(' ').Append(input.Bytes).Append(' ').Append(input.Sha256).Append(' ').Append(Counts(input)).Append('\n');
        foreach (var finding in Findings(report))
            text.Append(finding).Append('\n');
        foreach (var rule in report.Rules)
            text.Append(rule.Rule.Id).Append(' ').Append(rule.Status).Append(' ').Append(rule.Count).Append('\n');
        return text.AppendJoin('\n', report.NotChecked).ToString();
    }

    /// <summary>Records, valid, invalid and unreadable ones.</summary>
    public static (long Records, long Valid, long Invalid, long Unreadable) Counts(InputResult input) =>
        (input.Records, input.Valid, input.Invalid, input.Unreadable);

    private static string Line(KongChuo.Findings.Finding finding)
    {
        var parts = new List<string> { finding.Rule, finding.Severity.ToString().ToLowerInvariant() };
        if (finding.Record is { } record)
            parts.Add($"r{record}");
        if (finding.Line is { } line)
            parts.Add($"l{line}");
        if (finding.Pointer is { } pointer)
            parts.Add(pointer.Length == 0 ? "/" : pointer);
        if (finding.Offset is { } offset)
            parts.Add($"@{offset}");
        parts.AddRange(finding.Arguments.Where(argument => argument.Name != "keywordLocation").Select(argument => $"{argument.Name}={argument.Value}"));
        return string.Join(' ', parts);
    }
}
