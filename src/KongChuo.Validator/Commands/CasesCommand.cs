using System.CommandLine;
using System.Text;
using KongChuo.Validator.Cases;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Commands;

/// <summary><c>kongchuo cases</c>.</summary>
internal static class CasesCommand
{
    private static readonly Argument<string[]> Paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> AsOf = new("--as-of");
    private static readonly Option<string> Profile = CommonOptions.Profile();
    private static readonly Option<string> Format = CommonOptions.Format();
    private static readonly Option<string> Lang = CommonOptions.Language();

    public static Command Create(ProgramStreams streams)
    {
        var command = new Command("cases") { Paths, AsOf, Profile, Format, Lang };
        command.SetAction((result, cancellation) => RunAsync(result, streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, ProgramStreams streams, CancellationToken cancellation)
    {
        var language = CommonOptions.ReadLanguage(result.GetValue(Lang));
        var profile = CommonOptions.ReadProfile(result.GetValue(Profile), language);
        var format = CommonOptions.Choice("--format", result.GetValue(Format), "text", "json");
        var asOf = CommonOptions.ReadDate(result.GetValue(AsOf)) ?? CommonOptions.Today();
        using var resolver = CommonOptions.ReadPaths(result.GetValue(Paths)!, streams, cancellation);
        var reading = new CaseReading(asOf);
        foreach (var input in resolver.Records)
            await reading.ReadAsync(input, cancellation);
        if (cancellation.IsCancellationRequested)
            await streams.Error.WriteLineAsync(Text.Get(language, "interrupted"));
        var report = new CasesReport(asOf, profile, reading.Replay(profile), reading.Numbers, reading.Unread, reading.Unplaced, reading.WithoutCase, language);
        Write(report, format, streams);
        if (!report.IsComplete || resolver.Records.Count == 0)
            return ExitCode.Incomplete;
        return report.Cases.Any(file => CasesReport.ViolationsOf(file).Any()) ? ExitCode.Findings : ExitCode.Conforms;
    }

    private static void Write(CasesReport report, string format, ProgramStreams streams)
    {
        using var target = streams.OpenOutput();
        if (format == "json")
        {
            CasesJsonWriter.Write(target, report);
            return;
        }

        using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        new CasesTextWriter(text, report).Write();
    }
}
