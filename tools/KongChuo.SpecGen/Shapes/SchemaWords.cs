using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>The annotations of a value, taken from the most specific subschema that has each.</summary>
/// <param name="views">The subschemas that describe the value, the most specific first.</param>
internal sealed class SchemaWords(IReadOnlyList<SchemaPlace> views)
{
    /// <summary>The Chinese title.</summary>
    public string Chinese => Text("title") ?? "";

    /// <summary>The English title.</summary>
    public string English => Text("x-title-en") ?? "";

    /// <summary>The Chinese description, or null.</summary>
    public string? ChineseDescription => Text("description");

    /// <summary>The English description, or null.</summary>
    public string? EnglishDescription => Text("x-description-en");

    /// <summary>The privacy class: G, S or M; null when none is stated.</summary>
    public string? Privacy => Text("x-privacy");

    /// <summary>The condition under which it is demanded, or null.</summary>
    public string? Condition => Text("x-condition");

    /// <summary>The name of the same field in the national student register, or null.</summary>
    public string? RegisterField => Text("x-pinyin");

    /// <summary>The clauses it comes from.</summary>
    public IReadOnlyList<string> Sources => views.Select(view => view.Node.Texts("x-source")).FirstOrDefault(sources => sources.Count > 0) ?? [];

    /// <summary>The first example, or null.</summary>
    public JsonNode? Example => (views.Select(view => view.Node["examples"]).OfType<JsonArray>().FirstOrDefault(array => array.Count > 0))?[0];

    private string? Text(string name) => views.Select(view => view.Node.Text(name)).FirstOrDefault(text => text is not null);
}
