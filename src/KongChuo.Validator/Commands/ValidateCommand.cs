using System.CommandLine;
using System.Text;
using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Validation;
using KongChuo.Validator.Outputs;
using KongChuo.Validator.Reports;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Commands;

/// <summary><c>kongchuo validate</c>.</summary>
internal static class ValidateCommand
{
    private static readonly Argument<string[]> Paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string?> AsOf = new("--as-of");
    private static readonly Option<string?> Profile = new("--profile");
    private static readonly Option<string?> Level = new("--level");
    private static readonly Option<string?> Requirements = new("--requirements");
    private static readonly Option<string> Format = CommonOptions.Format();
    private static readonly Option<string?> Output = new("--output");
    private static readonly Option<string> Lang = CommonOptions.Language();
    private static readonly Option<string> FailOn = new("--fail-on") { DefaultValueFactory = _ => "error" };
    private static readonly Option<string> MaxSamples = new("--max-samples") { DefaultValueFactory = _ => "20" };
    private static readonly Option<string> Threads = new("--threads") { DefaultValueFactory = _ => CommonOptions.Processors() };
    private static readonly Option<string> MaxMemory = new("--max-memory") { DefaultValueFactory = _ => "256" };
    private static readonly Option<bool> RecordsOnly = new("--records-only");
    private static readonly Option<string[]> Extensions = new("--extension") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false, DefaultValueFactory = _ => [] };
    private static readonly Option<bool> ShowValues = new("--show-values");
    private static readonly Option<bool> Quiet = new("--quiet");
    private static readonly Option<bool> NoProgress = new("--no-progress");

    public static Command Create(ProgramStreams streams)
    {
        var command = new Command("validate") { Paths, AsOf, Profile, Level, Requirements, Format, Output, Lang, FailOn, MaxSamples, Threads, MaxMemory, RecordsOnly, Extensions, ShowValues, Quiet, NoProgress };
        command.SetAction((result, cancellation) => RunAsync(result, streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, ProgramStreams streams, CancellationToken cancellation)
    {
        var language = CommonOptions.ReadLanguage(result.GetValue(Lang));
        var requirements = RequirementsOption.Read(result.GetValue(Level), result.GetValue(Requirements), language);
        var format = CommonOptions.Choice("--format", result.GetValue(Format), "text", "json");
        var failOn = CommonOptions.Choice("--fail-on", result.GetValue(FailOn), "error", "warning", "notice");
        var asOf = CommonOptions.ReadDate(result.GetValue(AsOf));
        var options = new ValidationOptions
        {
            AsOf = asOf ?? CommonOptions.Today(),
            MaxSamples = CommonOptions.ReadNumber("--max-samples", result.GetValue(MaxSamples), 0, 1_000_000),
            Threads = CommonOptions.ReadNumber("--threads", result.GetValue(Threads), 1, ValidationOptions.MostThreads),
            MaxMemoryBytes = (long)CommonOptions.ReadNumber("--max-memory", result.GetValue(MaxMemory), 1, 1 << 20) << 20,
            RecordsOnly = result.GetValue(RecordsOnly),
            Extensions = [.. result.GetValue(Extensions)!.Select(path => CommonOptions.ReadExtension(path, language))],
        };
        using var resolver = CommonOptions.ReadPaths(result.GetValue(Paths)!, streams, cancellation);
        var profile = CommonOptions.ReadProfile(result.GetValue(Profile) ?? CommonOptions.ProfileOf(resolver.Packages), language);
        var read = new NamedFiles([resolver], [CommonOptions.FileOf(result.GetValue(Profile)), result.GetValue(Requirements), .. result.GetValue(Extensions)!]);
        using var target = OutputFile.Open(result.GetValue(Output), result.GetValue(Quiet) ? () => Stream.Null : streams.OpenOutput, read);
        var progress = result.GetValue(NoProgress) ? null : streams.Progress();
        var validator = requirements is null ? KongChuoValidator.For(SpecVersion.V1_0, profile) : KongChuoValidator.For(SpecVersion.V1_0, profile, requirements);
        var report = await validator.ValidateAsync(resolver.Inputs, options, progress, cancellation);
        streams.EndProgress(progress);
        if (cancellation.IsCancellationRequested)
            await streams.Error.WriteLineAsync(Text.Get(language, "interrupted"));
        var context = new ReportContext(language, result.GetValue(ShowValues), asOf is null, resolver.Ignored);
        WriteReport(report, context, format, target.Stream);
        target.Keep();
        return CodeOf(report, failOn);
    }

    private static void WriteReport(ValidationReport report, ReportContext context, string format, Stream target)
    {
        if (format == "json")
        {
            using var json = new JsonReportWriter(target, context);
            json.Write(report);
        }
        else
        {
            using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            new TextReportWriter(text, context).Write(report);
        }
    }

    private static int CodeOf(ValidationReport report, string failOn)
    {
        if (report.IsIncomplete)
            return ExitCode.Incomplete;
        if (report.Completeness?.Verdict == CompletenessVerdict.Incomplete)
            return ExitCode.Findings;
        var from = failOn switch { "notice" => Severity.Notice, "warning" => Severity.Warning, _ => Severity.Error };
        return report.Rules.Any(rule => rule.Count > 0 && rule.Severity >= from) ? ExitCode.Findings : ExitCode.Conforms;
    }
}
