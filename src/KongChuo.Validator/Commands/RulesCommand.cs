using System.CommandLine;
using System.Text;
using KongChuo.Rules;
using KongChuo.Validator.Reports;

namespace KongChuo.Validator.Commands;

/// <summary><c>kongchuo rules</c>: list and explain.</summary>
internal static class RulesCommand
{
    private static readonly Option<string> Profile = CommonOptions.Profile();
    private static readonly Option<string> Format = CommonOptions.Format();
    private static readonly Option<string> Lang = CommonOptions.Language();
    private static readonly Argument<string> Id = new("ID");

    public static Command Create(ProgramStreams streams)
    {
        Profile.Recursive = Format.Recursive = Lang.Recursive = true;
        var list = new Command("list");
        list.SetAction(result => Write(result, streams, RuleCatalogue.All));
        var explain = new Command("explain") { Id };
        explain.SetAction(result => Write(result, streams, [Find(result.GetValue(Id)!)], explain: true));
        var command = new Command("rules") { list, explain };
        command.Options.Add(Profile);
        command.Options.Add(Format);
        command.Options.Add(Lang);
        command.SetAction(result => Write(result, streams, RuleCatalogue.All));
        return command;
    }

    private static int Write(ParseResult result, ProgramStreams streams, IReadOnlyList<RuleDescriptor> rules, bool explain = false)
    {
        var language = CommonOptions.ReadLanguage(result.GetValue(Lang));
        var profile = CommonOptions.ReadProfile(result.GetValue(Profile), language);
        var format = CommonOptions.Choice("--format", result.GetValue(Format), "text", "json");
        using var output = streams.OpenOutput();
        if (format == "json")
        {
            using var json = new RulesJsonWriter(output, profile, language);
            json.Write(rules);
            return ExitCode.Conforms;
        }

        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var writer = new RulesTextWriter(text, profile, language);
        if (explain)
            writer.Explain(rules[0]);
        else
            writer.List(rules);
        return ExitCode.Conforms;
    }

    private static RuleDescriptor Find(string id) => RuleCatalogue.Find(id) ?? throw new UsageException("usage.unknown-rule", id);
}
