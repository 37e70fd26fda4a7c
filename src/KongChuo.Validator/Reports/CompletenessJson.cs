using System.Text.Json;
using KongChuo.Completeness;
using KongChuo.Findings;

namespace KongChuo.Validator.Reports;

/// <summary>Writes the member <c>completeness</c> of the JSON report.</summary>
internal sealed class CompletenessJson(Utf8JsonWriter writer, Language language)
{
    public void Write(CompletenessResult result)
    {
        writer.WriteStartObject("completeness");
        writer.WriteString("requirements", result.Requirements.Id);
        writer.WriteString("title", result.Requirements.Title.In(language));
        writer.WriteString("digest", ReportWords.Digest(result.Requirements.Digest));
        writer.WriteNumber("recordsJudged", result.Judged);
        writer.WriteNumber("recordsNotJudged", result.NotJudged);
        writer.WriteStartArray("kinds");
        foreach (var kind in result.Kinds)
            Write(kind);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Write(KindCompleteness kind)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", kind.Required.Kind.Id);
        writer.WriteString("presence", kind.Required.MustBePresent ? "required" : "optional");
        writer.WriteBoolean("present", kind.IsPresent);
        writer.WriteNumber("records", kind.Records);
        writer.WriteNumber("notJudged", kind.NotJudged);
        if (kind.Required.Kind.Group == "ledger")
            writer.WriteNumber("batches", kind.Batches);
        writer.WriteBoolean("met", kind.IsMet);
        writer.WriteStartArray("members");
        foreach (var member in kind.Members)
            Write(member);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Write(MemberCompleteness member)
    {
        writer.WriteStartObject();
        writer.WriteString("pointer", member.Demand.Pointer);
        writer.WriteString("demand", member.Demand.MayBeAbsentWithReason ? "present-or-absent-with-reason" : "present");
        writer.WriteNumber("share", member.Demand.Share);
        if (member.Demand.When is { } when)
        {
            writer.WriteStartObject("when");
            writer.WriteString("pointer", when.Pointer);
            writer.WriteStartArray("in");
            foreach (var value in when.Values)
                writer.WriteStringValue(value);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteNumber("demanded", member.Demanded);
        writer.WriteNumber("given", member.Given);
        writer.WriteNumber("absentWithReason", member.AbsentWithReason);
        writer.WriteBoolean("met", member.IsMet);
        writer.WriteStartArray("missing");
        foreach (var place in member.Missing)
            writer.WritePlace(place);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
