using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the rule catalogue: a descriptor for each rule, by layer, and the digest of them all.</summary>
internal static class RuleDescriptors
{
    private const string Folder = "src/KongChuo.Sdk/Generated/V1/Rules/";

    /// <summary>Adds the files.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        files.Own(Folder.TrimEnd('/'));
        foreach (var layer in specification.Rules.GroupBy(rule => rule.Id[..3]))
            files.Add($"{Folder}RuleCatalogue.{layer.Key}.g.cs", Layer([.. layer]));
        files.Add($"{Folder}RuleCatalogue.g.cs", Index(specification.Rules));
    }

    private static string Index(IReadOnlyList<RuleSpec> rules)
    {
        var code = CodeWriter.File("spec/v1/rules", "KongChuo.Rules");
        code.Summary("Every rule of the specification.").Open("public static partial class RuleCatalogue")
            .Line("private static readonly System.Lazy<RuleDescriptor[]> Loaded = new(Load);")
            .Line()
            .Line("private static readonly System.Lazy<System.Collections.Generic.Dictionary<string, RuleDescriptor>> ById =")
            .Line("    new(() => System.Linq.Enumerable.ToDictionary(All, rule => rule.Id, System.StringComparer.Ordinal));")
            .Line()
            .Summary("SHA-256 of the rules as the specification writes them, in lower-case hexadecimal: which rules a report was made by.")
            .Line($"public static string Digest => {CodeWriter.Literal(Digest(rules))};")
            .Line()
            .Summary("Every rule, by id.")
            .Line("public static System.Collections.Generic.IReadOnlyList<RuleDescriptor> All => Loaded.Value;")
            .Line()
            .Summary("Finds a rule.")
            .Line("/// <param name=\"id\">The id, for instance <c>KC1006</c>.</param>")
            .Line("/// <returns>The rule, or null when there is none.</returns>")
            .Line("public static RuleDescriptor? Find(string id) => ById.Value.GetValueOrDefault(id);")
            .Line()
            .Line("private static RuleDescriptor[] Load() =>")
            .Line("[");
        foreach (var rule in rules)
            code.Line($"    {rule.Id},");
        code.Line("];").Close();
        return code.ToString();
    }

    private static string Layer(IReadOnlyList<RuleSpec> rules)
    {
        var code = CodeWriter.File("spec/v1/rules", "KongChuo.Rules", "KongChuo.Findings");
        code.Line("public static partial class RuleCatalogue").Line("{");
        for (var i = 0; i < rules.Count; i++)
        {
            if (i > 0)
                code.Line();
            Descriptor(code, rules[i]);
        }

        return code.Line("}").ToString();
    }

    private static void Descriptor(CodeWriter code, RuleSpec rule)
    {
        code.Line($"    /// <summary>{CodeWriter.Xml(rule.Text("title", "zh-CN"))} ({CodeWriter.Xml(rule.Text("title", "en"))}).</summary>")
            .Line($"    public static RuleDescriptor {rule.Id} {{ get; }} = new()")
            .Line("    {")
            .Line($"        Id = {CodeWriter.Literal(rule.Id)},")
            .Line($"        Name = {CodeWriter.Literal(rule.Node.Needed("name", rule.File))},")
            .Line($"        Scope = RuleScope.{Identifier.Pascal(rule.Scope)},")
            .Line($"        Severity = Severity.{Identifier.Pascal(rule.Node.Needed("severity", rule.File))},")
            .Line($"        IsOverridable = {(rule.Node.Flag("overridable") ? "true" : "false")},")
            .Line($"        AppliesTo = {Texts(rule, "appliesTo")},")
            .Line($"        Parameters = [{string.Join(", ", rule.Parameters.Select(parameter => Parameter(rule, parameter)))}],")
            .Line($"        Arguments = [{string.Join(", ", rule.Arguments.Select(argument => Argument(rule, argument)))}],");
        foreach (var member in new[] { "title", "message", "why", "fix" })
            code.Line($"        {Identifier.Pascal(member)} = {Localized(rule.Text(member, "zh-CN"), rule.Text(member, "en"))},");
        code.Line($"        Responsible = {Texts(rule, "responsible")},")
            .Line($"        Sources = {Texts(rule, "sources")},")
            .Line($"        DomainIds = {Texts(rule, "domainIds")},")
            .Line("    };");
    }

    private static string Parameter(RuleSpec rule, JsonObject node) =>
        $"new({Literal(rule, node, "name")}, {Literal(rule, node, "key")}, {Literal(rule, node, "type")}, {Title(rule, node)})";

    private static string Argument(RuleSpec rule, JsonObject node) =>
        $"new({Literal(rule, node, "name")}, ArgumentKind.{RuleArgumentType.Kind(node.Needed("type", rule.File))}, {(node.Flag("personal") ? "true" : "false")}, {Title(rule, node)}{(node.Text("codeList") is { } list ? ", " + CodeWriter.Literal(list) : "")}{(node.Text("type") == "requirement" ? ", IsRequirement: true" : "")})";

    private static string Title(RuleSpec rule, JsonObject node) => Localized(node.Needed("zh", rule.File), node.Needed("en", rule.File));

    private static string Literal(RuleSpec rule, JsonObject node, string member) => CodeWriter.Literal(node.Needed(member, rule.File));

    private static string Localized(string chinese, string english) => $"new({CodeWriter.Literal(chinese)}, {CodeWriter.Literal(english)})";

    private static string Texts(RuleSpec rule, string member) => $"[{string.Join(", ", rule.Node.Texts(member).Select(CodeWriter.Literal))}]";

    private static string Digest(IReadOnlyList<RuleSpec> rules)
    {
        var text = string.Concat(rules.Select(rule => JsonText.Indented(rule.Node)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
