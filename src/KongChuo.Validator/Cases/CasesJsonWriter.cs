using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using KongChuo.Cases;
using KongChuo.Findings;

namespace KongChuo.Validator.Cases;

/// <summary>Writes cases for machines.</summary>
internal static class CasesJsonWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static void Write(Stream target, CasesReport report)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("profile", report.Profile.Id);
        json.WriteStartArray("cases");
        foreach (var file in report.Cases)
            Write(json, file, report.Language);
        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var name in report.Unread)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteNumber("withoutCase", report.WithoutCase);
        json.WriteStartArray("unplaced");
        foreach (var (input, count) in report.Unplaced)
        {
            json.WriteStartObject();
            json.WriteString("input", input);
            json.WriteNumber("records", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        target.Write("\n"u8);
    }

    private static void Write(Utf8JsonWriter json, CaseFile file, Language language)
    {
        json.WriteStartObject();
        json.WriteString("caseId", file.CaseId);
        json.WriteString("state", file.State?.Value);
        json.WriteString("stateTitle", file.State?.Title(language));
        json.WriteNumber("persuasions", file.Persuasions);
        json.WriteNumber("jointPersuasions", file.JointPersuasions);
        json.WriteNumber("relapses", file.Relapses);
        json.WriteStartArray("steps");
        foreach (var step in file.Steps)
        {
            json.WriteStartObject();
            json.WriteString("event", step.EventCode);
            json.WriteString("eventId", step.EventId);
            json.WriteString("time", step.Time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
            json.WriteString("from", step.From);
            json.WriteString("to", step.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("violations");
        foreach (var violation in file.Violations)
        {
            json.WriteStartObject();
            json.WriteString("kind", CasesTextWriter.KeyOf(violation.Kind));
            json.WriteString("event", violation.EventCode);
            json.WriteString("eventId", violation.EventId);
            json.WriteString("state", violation.State);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
