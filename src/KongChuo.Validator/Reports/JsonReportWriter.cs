using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Validator.Reports;

/// <summary>Writes the JSON report of <c>spec/v1/schema/report/report.schema.json</c>.</summary>
internal sealed class JsonReportWriter(Stream output, ReportContext context) : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter writer = new(output, Options);

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    public void Write(ValidationReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("reportVersion", "1.0.0");
        WriteTool();
        writer.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("asOfSource", context.AsOfFromClock ? "clock" : "option");
        writer.WriteString("profile", report.Profile.Id);
        writer.WriteString("profileDigest", ReportWords.Digest(report.Profile.Digest));
        writer.WriteString("verdict", ReportWords.Of(report.Verdict));
        writer.WriteStartObject("verdicts");
        writer.WriteString("structure", ReportWords.Of(report.StructureVerdict));
        writer.WriteString("conformance", ReportWords.Of(report.Verdict));
        writer.WriteString("completeness", ReportWords.Of(report.Completeness?.Verdict ?? CompletenessVerdict.NotJudged));
        writer.WriteEndObject();
        if (context.ShowValues)
            writer.WriteBoolean("valuesShown", true);
        WriteInputs(report.Inputs);
        WriteTotals(report);
        if (report.Completeness is { } completeness)
            new CompletenessJson(writer, context.Language).Write(completeness);
        WriteRules(report.Rules);
        WriteIgnored();
        WriteNotChecked(report.NotChecked);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private void WriteTool()
    {
        writer.WriteStartObject("tool");
        writer.WriteString("name", "kongchuo");
        writer.WriteString("version", ToolInfo.Version);
        writer.WriteString("specVersion", SpecVersion.Current);
        writer.WriteString("rulePackDigest", ReportWords.Digest(RuleCatalogue.Digest));
        writer.WriteEndObject();
    }

    private void WriteInputs(IReadOnlyList<InputResult> inputs)
    {
        writer.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", input.Name);
            writer.WriteString("format", ReportWords.Of(input.Format));
            if (input.Encoding is not null)
                writer.WriteString("encoding", input.Encoding);
            writer.WriteNumber("bytes", input.Bytes);
            if (input.Sha256 is not null)
                writer.WriteString("sha256", input.Sha256);
            writer.WriteNumber("records", input.Records);
            writer.WriteNumber("valid", input.Valid);
            writer.WriteNumber("invalid", input.Invalid);
            writer.WriteNumber("unreadable", input.Unreadable);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteTotals(ValidationReport report)
    {
        writer.WriteStartObject("totals");
        writer.WriteNumber("records", report.Inputs.Sum(input => input.Records));
        writer.WriteNumber("valid", report.Inputs.Sum(input => input.Valid));
        writer.WriteNumber("invalid", report.Inputs.Sum(input => input.Invalid));
        writer.WriteNumber("unreadable", report.Inputs.Sum(input => input.Unreadable));
        writer.WriteNumber("errors", report.Count(Severity.Error));
        writer.WriteNumber("warnings", report.Count(Severity.Warning));
        writer.WriteNumber("notices", report.Count(Severity.Notice));
        writer.WriteEndObject();
    }

    private void WriteRules(IReadOnlyList<RuleResult> rules)
    {
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Rule.Id);
            writer.WriteString("title", rule.Rule.Title.In(context.Language));
            writer.WriteString("severity", ReportWords.Of(rule.Severity));
            writer.WriteString("status", ReportWords.Of(rule.Status));
            writer.WriteNumber("count", rule.Count);
            writer.WriteStartArray("samples");
            foreach (var sample in rule.Samples)
                WriteSample(sample);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.Flush();
        }

        writer.WriteEndArray();
    }

    private void WriteSample(Sample sample)
    {
        var finding = sample.Finding;
        writer.WriteStartObject();
        writer.WriteString("file", sample.Input);
        if (finding.Record is { } record)
            writer.WriteNumber("record", record);
        if (finding.Line is { } line)
            writer.WriteNumber("line", line);
        if (finding.Pointer is { } pointer)
            writer.WriteString("pointer", context.ShowValues ? pointer : PointerMask.Mask(pointer));
        if (finding.Offset is { } offset)
            writer.WriteNumber("offset", offset);
        if (finding.Subject is { } subject)
        {
            writer.WriteStartObject("subject");
            writer.WriteString("type", subject.Type);
            writer.WriteString("id", subject.Id);
            writer.WriteEndObject();
        }

        writer.WriteStartObject("args");
        foreach (var argument in finding.Arguments)
            WriteArgument(argument);
        writer.WriteEndObject();
        writer.WriteStartArray("related");
        foreach (var place in finding.Related)
            writer.WritePlace(place);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A personal value that is withheld is written as null.</summary>
    private void WriteArgument(FindingArgument argument)
    {
        if (argument.IsPersonal && !context.ShowValues)
            writer.WriteNull(argument.Name);
        else if (argument.Value.Kind == ArgumentKind.Integer)
            writer.WriteNumber(argument.Name, argument.Value.Integer);
        else if (argument.Value.Kind == ArgumentKind.Boolean)
            writer.WriteBoolean(argument.Name, argument.Value.Integer != 0);
        else
            writer.WriteString(argument.Name, argument.Value.ToString());
    }

    private void WriteIgnored()
    {
        writer.WriteStartArray("ignored");
        foreach (var file in context.Ignored)
            writer.WriteStringValue(file);
        writer.WriteEndArray();
    }

    private void WriteNotChecked(IReadOnlyList<NotChecked> notChecked)
    {
        writer.WriteStartArray("notChecked");
        foreach (var item in notChecked)
        {
            writer.WriteStartObject();
            writer.WriteString("what", item.What);
            writer.WriteString("why", ReportWords.Of(item.Why));
            writer.WriteNumber("count", item.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
