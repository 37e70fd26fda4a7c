using System.Text.Encodings.Web;
using System.Text.Json;
using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Validator.Reports;

/// <summary>Writes rules as JSON, with the values the profile gives their parameters.</summary>
internal sealed class RulesJsonWriter(Stream output, Profile profile, Language language) : IDisposable
{
    private readonly Utf8JsonWriter writer = new(output, new JsonWriterOptions
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    public void Write(IReadOnlyList<RuleDescriptor> rules)
    {
        writer.WriteStartObject();
        writer.WriteString("profile", profile.Id);
        writer.WriteString("profileDigest", ReportWords.Digest(profile.Digest));
        writer.WriteString("rulePackDigest", ReportWords.Digest(RuleCatalogue.Digest));
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private void WriteRule(RuleDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.Name);
        writer.WriteString("scope", JsonNamingPolicy.CamelCase.ConvertName(rule.Scope.ToString()));
        writer.WriteString("severity", ReportWords.Of(profile.SeverityOf(rule)));
        writer.WriteBoolean("on", profile.IsOn(rule));
        writer.WriteString("title", rule.Title.In(language));
        writer.WriteString("message", rule.Message.In(language));
        writer.WriteString("why", rule.Why.In(language));
        writer.WriteString("fix", rule.Fix.In(language));
        WriteTexts("appliesTo", rule.AppliesTo);
        writer.WriteStartObject("parameters");
        foreach (var parameter in rule.Parameters)
            writer.WriteString(parameter.Key, profile.Parameter(parameter.Key)?.ToString());
        writer.WriteEndObject();
        WriteTexts("responsible", rule.Responsible);
        WriteTexts("sources", rule.Sources.Select(source => Citations.In(language, source)));
        WriteTexts("domainIds", rule.DomainIds);
        writer.WriteEndObject();
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
