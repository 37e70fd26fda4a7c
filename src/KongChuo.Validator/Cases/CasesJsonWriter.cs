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
        json.WriteString("asOf", Date(report.AsOf));
        json.WriteString("profile", report.Profile.Id);
        json.WriteStartArray("cases");
        foreach (var file in report.Cases)
            Write(json, file, report);
        json.WriteEndArray();
        WriteTexts(json, "unread", report.Unread);
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

    private static void Write(Utf8JsonWriter json, CaseFile file, CasesReport report)
    {
        json.WriteStartObject();
        json.WriteString("caseId", file.CaseId);
        if (report.Numbers.Of(file.CaseId) is { } number)
            json.WriteString("caseNumber", number);
        json.WriteBoolean("beginsEarlier", file.BeginsEarlier);
        if (file.State is { } state)
        {
            json.WriteString("state", state.Value);
            json.WriteString("stateTitle", state.Title(report.Language));
        }

        json.WriteNumber("persuasions", file.Persuasions);
        json.WriteNumber("jointPersuasions", file.JointPersuasions);
        json.WriteNumber("relapses", file.Relapses);
        json.WriteStartArray("steps");
        foreach (var step in file.BeginsEarlier ? [] : file.Steps)
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
        json.WriteStartArray("duties");
        foreach (var duty in file.Duties(report.AsOf))
            Write(json, duty, report.Language);
        json.WriteEndArray();
        json.WriteStartArray("violations");
        foreach (var violation in CasesReport.ViolationsOf(file))
        {
            json.WriteStartObject();
            json.WriteString("kind", CasesTextWriter.KeyOf(violation.Kind));
            json.WriteString("rule", violation.RuleId);
            json.WriteString("event", violation.EventCode);
            json.WriteString("eventId", violation.EventId);
            json.WriteString("state", violation.State);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CaseDuty duty, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", duty.Id);
        json.WriteString("title", duty.Title.In(language));
        WriteTexts(json, "events", duty.Events);
        WriteTexts(json, "parties", duty.Parties);
        json.WriteString("since", Date(duty.Since));
        if (duty.Due is { } due)
            json.WriteString("due", Date(due));
        json.WriteBoolean("overdue", duty.IsOverdue);
        if (duty.RuleId is { } rule)
            json.WriteString("rule", rule);
        WriteTexts(json, "sources", duty.Sources);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
