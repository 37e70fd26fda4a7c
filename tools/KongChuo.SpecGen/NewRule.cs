using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.SpecGen.Output;

namespace KongChuo.SpecGen;

/// <summary>The files a new rule about single records starts from. Its texts are empty, and the other commands refuse it until they are written.</summary>
/// <param name="id">The id, <c>KC</c> and four digits.</param>
/// <param name="name">The kebab-case name.</param>
internal sealed partial class NewRule(string id, string name)
{
    private const string Sample = "spec/v1/vectors/valid/L02-minimal.input.json";

    /// <summary>Whether a text is a rule's id.</summary>
    public static bool IsId(string text) => IdShape().IsMatch(text);

    /// <summary>Whether a text is a rule's name.</summary>
    public static bool IsName(string text) => NameShape().IsMatch(text);

    /// <summary>The files by path.</summary>
    /// <param name="root">The repository; the vectors start as copies of a valid one.</param>
    public IReadOnlyList<(string Path, string Text)> Files(string root)
    {
        var sample = File.ReadAllText(Path.Combine(root, Sample));
        var vectors = $"spec/v1/vectors/rules/{id}/";
        return
        [
            ($"spec/v1/rules/{id}.json", JsonText.Indented(Words())),
            ($"src/KongChuo.Sdk/Rules/Records/{id}{Identifier.Pascal(name)}.cs", Class()),
            (vectors + "pass-sample.input.json", sample),
            (vectors + "pass-sample.expect.json", JsonText.Indented(Expectation(null))),
            (vectors + "fail-sample.input.json", sample),
            (vectors + "fail-sample.expect.json", JsonText.Indented(Expectation(Finding()))),
        ];
    }

    private JsonObject Words() => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["scope"] = "record",
        ["severity"] = "error",
        ["overridable"] = false,
        ["appliesTo"] = new JsonArray("L02"),
        ["parameters"] = new JsonArray(),
        ["arguments"] = new JsonArray(),
        ["title"] = BothLanguages(),
        ["message"] = BothLanguages(),
        ["why"] = BothLanguages(),
        ["fix"] = BothLanguages(),
        ["responsible"] = new JsonArray(),
        ["sources"] = new JsonArray(),
        ["domainIds"] = new JsonArray(),
    };

    private static JsonObject BothLanguages() => new() { ["zh-CN"] = "", ["en"] = "" };

    private static JsonObject Expectation(JsonObject? finding) => new()
    {
        ["asOf"] = "2025-10-08",
        ["profile"] = "core",
        ["findings"] = finding is null ? [] : new JsonArray(finding),
    };

    private JsonObject Finding() => new()
    {
        ["rule"] = id,
        ["severity"] = "error",
        ["record"] = 1,
        ["line"] = null,
        ["pointer"] = "",
        ["offset"] = 0,
        ["args"] = new JsonObject(),
    };

    private string Class() => $$"""
        namespace KongChuo.Rules.Records;

        /// <summary>Logic of {{id}}, {{name}}; its words are in <c>spec/v1/rules/{{id}}.json</c>.</summary>
        internal sealed class {{id}} : {{id}}Rule
        {
            /// <inheritdoc/>
            public override bool Check(in RecordView record, ref RuleContext context)
            {
                Report(ref context, record.Root.Offset);
                return true;
            }
        }

        """;

    [GeneratedRegex("^KC[1-9][0-9]{3}$")]
    private static partial Regex IdShape();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex NameShape();
}
