using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>
/// Makes, for each rule about whole records, alone or together, the base class its logic derives from, and the registry that makes one of
/// each: a rule without its class, a class without its rule, or a wrong argument does not compile.
/// </summary>
internal static class RuleBases
{
    private const string Folder = "src/KongChuo.Sdk/Generated/V1/Rules/";

    /// <summary>Adds the files.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        var rules = specification.Rules.Where(rule => rule.HasClass).ToList();
        var code = CodeWriter.File("spec/v1/rules", "KongChuo.Rules", "KongChuo.Findings", "KongChuo.Rules.Cases", "KongChuo.Rules.Exchange", "KongChuo.Rules.Groups");
        for (var i = 0; i < rules.Count; i++)
        {
            if (i > 0)
                code.Line();
            Base(code, rules[i]);
        }

        files.Add(Folder + "RuleBases.g.cs", code.ToString());
        files.Add(Folder + "RuleRegistry.g.cs", Registry(rules));
    }

    private static void Base(CodeWriter code, RuleSpec rule)
    {
        code.Summary($"What {rule.Id}, {rule.Text("title", "zh-CN")}, is made from.")
            .Open($"internal abstract class {rule.Id}Rule : {BaseOf(rule)}")
            .Line("/// <inheritdoc/>")
            .Line($"public sealed override RuleDescriptor Descriptor => RuleCatalogue.{rule.Id};")
            .Line();
        var parameters = rule.Arguments.Select(argument =>
            $", {RuleArgumentType.CSharp(argument.Needed("type", rule.File))} {Identifier.Camel(argument.Needed("name", rule.File))}");
        var values = rule.Arguments.Select(argument =>
            $"new FindingArgument({CodeWriter.Literal(argument.Needed("name", rule.File))}, {Identifier.Camel(argument.Needed("name", rule.File))}, {(argument.Flag("personal") ? "true" : "false")})");
        var (place, passed) = PlaceOf(rule);
        code.Summary("Takes one finding of the rule.")
            .Open($"protected static void Report({place}{string.Concat(parameters)})")
            .Line($"context.Report(RuleCatalogue.{rule.Id}, {passed}{string.Concat(values.Select(value => ", " + value))});")
            .Close()
            .Close();
    }

    /// <summary>What says where a finding is: as parameters, and as they are passed on.</summary>
    private static (string Parameters, string Passed) PlaceOf(RuleSpec rule) => rule.Scope switch
    {
        "record" => ("ref RuleContext context, int offset", "offset"),
        "exchange" => ("GroupContext context, MessagePlace at", "at"),
        _ => ("GroupContext context, Fact fact, Fact? related, string pointer, FindingSubject? subject", "fact, related, pointer, subject"),
    };

    private static string BaseOf(RuleSpec rule) => rule.Scope switch
    {
        "record" => "RecordRule",
        "case" => "CaseRule",
        "exchange" => "ExchangeRule",
        _ => "GroupRule",
    };

    private static string Registry(IReadOnlyList<RuleSpec> rules)
    {
        var code = CodeWriter.File("spec/v1/rules", "KongChuo.Rules", "KongChuo.Rules.Batches", "KongChuo.Rules.Cases", "KongChuo.Rules.Exchange", "KongChuo.Rules.Groups", "KongChuo.Rules.Records");
        code.Summary("The rules that have a class.").Open("internal static class RuleRegistry");
        Creator(code, "single records", "RecordRule[] CreateRecordRules", rules.Where(rule => rule.IsAboutRecords));
        code.Line();
        Creator(code, "records together", "GroupRule[] CreateGroupRules", rules.Where(rule => !rule.IsAboutRecords));
        return code.Close().ToString();
    }

    private static void Creator(CodeWriter code, string what, string signature, IEnumerable<RuleSpec> rules)
    {
        code.Summary($"Makes one of each rule about {what}, by id.").Line($"public static {signature}() =>").Line("[");
        foreach (var rule in rules)
            code.Line($"    new {rule.Id}(),");
        code.Line("];");
    }
}
