using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KongChuo.Reconciliation;
using KongChuo.Validation;
using KongChuo.Validator.Reports;

namespace KongChuo.Validator.Reconcile;

/// <summary>Writes the JSON of <c>spec/v1/schema/report/reconciliation.schema.json</c>.</summary>
internal sealed class ReconcileJsonWriter(Utf8JsonWriter json, ReconcileReport report)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(Stream target, ReconcileReport report)
    {
        using (var json = new Utf8JsonWriter(target, Options))
            new ReconcileJsonWriter(json, report).Write();
        target.Write("\n"u8);
    }

    private void Write()
    {
        var result = report.Result;
        json.WriteStartObject();
        WriteHead();
        WriteSide("left", result.Left);
        WriteSide("right", result.Right);
        json.WriteNumber("matched", result.Matched);
        json.WriteStartObject("conflicts");
        WriteDifference(result.Conflicts);
        json.WriteStartArray("fields");
        foreach (var field in result.ConflictingFields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Field);
            json.WriteNumber("count", field.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("hints");
        WriteDifference(result.Hints);
        json.WriteEndObject();
        WriteTexts("ignored", report.Ignored);
        WriteNotCompared(result.NotCompared);
        json.WriteEndObject();
    }

    private void WriteHead()
    {
        json.WriteString("reportVersion", "1.0.0");
        json.WriteStartObject("tool");
        json.WriteString("name", "kongchuo");
        json.WriteString("version", ToolInfo.Version);
        json.WriteString("specVersion", SpecVersion.Current);
        json.WriteEndObject();
        json.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("asOfSource", report.AsOfFromClock ? "clock" : "option");
        json.WriteString("profile", report.Profile.Id);
        json.WriteString("profileDigest", ReportWords.Digest(report.Profile.Digest));
        json.WriteStartObject("kind");
        json.WriteString("code", report.Kind.Code);
        json.WriteString("title", CodeNames.Title("KC-RECONKIND", report.Kind.Code, report.Language));
        json.WriteEndObject();
        json.WriteString("matchKey", ComparisonKind.NameOf(report.Result.Key));
        json.WriteBoolean("weak", report.Result.IsWeak);
        json.WriteString("verdict", report.Verdict);
        if (report.ShowValues)
            json.WriteBoolean("valuesShown", true);
    }

    private void WriteSide(string name, ReconciliationSide side)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("inputs");
        foreach (var input in side.Inputs)
            WriteInput(input);
        json.WriteEndArray();
        WriteTexts("kinds", side.Kinds.Select(kind => kind.Id));
        json.WriteNumber("rows", side.Rows);
        json.WriteNumber("matched", side.Matched);
        WriteDifference("only", side.Only);
        json.WriteStartObject("duplicates");
        json.WriteNumber("keys", side.DuplicateKeys);
        WriteDifference(side.Duplicates);
        json.WriteEndObject();
        json.WriteNumber("otherKinds", side.OtherKinds);
        WriteDifference("withoutKey", side.WithoutKey);
        json.WriteNumber("superseded", side.Superseded);
        json.WriteNumber("removed", side.Removed);
        json.WriteNumber("others", side.Others);
        json.WriteNumber("unreadable", side.Unreadable);
        json.WriteEndObject();
    }

    private void WriteInput(ReconciledInput input)
    {
        json.WriteStartObject();
        json.WriteString("name", input.Name);
        json.WriteString("format", ReportWords.Of(input.Format));
        json.WriteNumber("bytes", input.Bytes);
        if (input.Sha256 is not null)
            json.WriteString("sha256", input.Sha256);
        json.WriteNumber("records", input.Records);
        json.WriteNumber("rows", input.Rows);
        json.WriteNumber("others", input.Others);
        json.WriteNumber("unreadable", input.Unreadable);
        json.WriteEndObject();
    }

    private void WriteDifference(string name, ReconciliationDifference difference)
    {
        json.WriteStartObject(name);
        WriteDifference(difference);
        json.WriteEndObject();
    }

    private void WriteDifference(ReconciliationDifference difference)
    {
        json.WriteNumber("count", difference.Count);
        json.WriteStartArray("samples");
        foreach (var sample in difference.Samples.Take(report.MaxSamples))
        {
            json.WriteStartObject();
            WriteRow("left", sample.Left);
            WriteRow("right", sample.Right);
            if (sample.Fields.Count > 0)
                WriteTexts("fields", sample.Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRow(string name, RosterRow? row)
    {
        if (row is null)
            return;
        json.WriteStartObject(name);
        json.WriteString("file", row.Input);
        json.WriteNumber("record", row.Record);
        if (row.Line is { } line)
            json.WriteNumber("line", line);
        json.WriteString("pointer", row.Pointer);
        json.WriteNumber("offset", row.Offset);
        json.WriteString("kind", row.Kind.Id);
        if (report.ShowValues)
        {
            json.WriteStartObject("values");
            foreach (var (pointer, value) in row.Values)
                json.WriteString(pointer, value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private void WriteNotCompared(IReadOnlyList<NotChecked> items)
    {
        json.WriteStartArray("notCompared");
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("what", item.What);
            json.WriteString("why", item.Why == NotCheckedReason.EarlierLayerFailed ? "unreadable" : ReportWords.Of(item.Why));
            json.WriteNumber("count", item.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
