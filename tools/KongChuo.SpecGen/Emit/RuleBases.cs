using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>
/// Makes, for each rule about single records, the base class its logic derives from, and the registry that makes one of
/// each: a rule without its class, a class without its rule, or a wrong argument does not compile.
/// </summary>
internal static class RuleBases
{
    private const string Folder = "src/KongChuo.Sdk/Generated/V1/Rules/";

    /// <summary>Adds the files.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        var rules = specification.Rules.Where(rule => rule.HasClass).ToList();
        var code = CodeWriter.File("spec/v1/rules", "KongChuo.Rules", "KongChuo.Findings");
        for (var i = 0; i < rules.Count; i++)
        {
            if (i > 0)
                code.Line();
            Base(code, rules[i]);
        }

        files.Add(Folder + "RecordRuleBases.g.cs", code.ToString());
        files.Add(Folder + "RuleRegistry.g.cs", Registry(rules));
    }

    private static void Base(CodeWriter code, RuleSpec rule)
    {
        code.Summary($"What {rule.Id}, {rule.Text("title", "zh-CN")}, is made from.")
            .Open($"internal abstract class {rule.Id}Rule : RecordRule")
            .Line("/// <inheritdoc/>")
            .Line($"public sealed override RuleDescriptor Descriptor => RuleCatalogue.{rule.Id};")
            .Line();
        var parameters = rule.Arguments.Select(argument =>
            $", {RuleArgumentType.CSharp(argument.Needed("type", rule.File))} {Identifier.Camel(argument.Needed("name", rule.File))}");
        var values = rule.Arguments.Select(argument =>
            $"new FindingArgument({CodeWriter.Literal(argument.Needed("name", rule.File))}, {Identifier.Camel(argument.Needed("name", rule.File))}, {(argument.Flag("personal") ? "true" : "false")})");
        code.Summary("Takes one finding of the rule.")
            .Open($"protected static void Report(ref RuleContext context, int offset{string.Concat(parameters)})")
            .Line($"context.Report(RuleCatalogue.{rule.Id}, offset{string.Concat(values.Select(value => ", " + value))});")
            .Close()
            .Close();
    }

    private static string Registry(IReadOnlyList<RuleSpec> rules)
    {
        var code = CodeWriter.File("spec/v1/rules", "KongChuo.Rules", "KongChuo.Rules.Records");
        code.Summary("The rules that have a class.").Open("internal static class RuleRegistry")
            .Summary("Makes one of each rule about single records, by id.")
            .Line("public static RecordRule[] CreateRecordRules() =>")
            .Line("[");
        foreach (var rule in rules)
            code.Line($"    new {rule.Id}(),");
        return code.Line("];").Close().ToString();
    }
}
