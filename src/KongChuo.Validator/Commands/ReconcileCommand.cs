using System.CommandLine;
using System.Text;
using KongChuo.Reconciliation;
using KongChuo.Validator.Inputs;
using KongChuo.Validator.Outputs;
using KongChuo.Validator.Reconcile;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Commands;

/// <summary><c>kongchuo reconcile</c>.</summary>
internal static class ReconcileCommand
{
    private static readonly Option<string[]> Left = Side("--left");
    private static readonly Option<string[]> Right = Side("--right");
    private static readonly Option<string> As = new("--as") { DefaultValueFactory = _ => ComparisonKind.Default };
    private static readonly Option<string?> Key = new("--key");
    private static readonly Option<string?> AsOf = new("--as-of");
    private static readonly Option<string> Profile = CommonOptions.Profile();
    private static readonly Option<string> Format = CommonOptions.Format();
    private static readonly Option<string?> Output = new("--output");
    private static readonly Option<string> Lang = CommonOptions.Language();
    private static readonly Option<string> MaxSamples = new("--max-samples") { DefaultValueFactory = _ => "20" };
    private static readonly Option<string> MaxMemory = new("--max-memory") { DefaultValueFactory = _ => "256" };
    private static readonly Option<string?> Bulletin = new("--bulletin");
    private static readonly Option<string?> BulletinHeader = new("--bulletin-header");
    private static readonly Option<bool> ShowValues = new("--show-values");

    public static Command Create(ProgramStreams streams)
    {
        var command = new Command("reconcile") { Left, Right, As, Key, AsOf, Profile, Format, Output, Lang, MaxSamples, MaxMemory, Bulletin, BulletinHeader, ShowValues };
        command.SetAction((result, cancellation) => RunAsync(result, streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, ProgramStreams streams, CancellationToken cancellation)
    {
        var language = CommonOptions.ReadLanguage(result.GetValue(Lang));
        var profile = CommonOptions.ReadProfile(result.GetValue(Profile), language);
        var format = CommonOptions.Choice("--format", result.GetValue(Format), "text", "json");
        var kind = ComparisonKind.Find(CommonOptions.Choice("--as", result.GetValue(As), ComparisonKind.Names));
        var key = result.GetValue(Key) is { } named ? ComparisonKind.FindKey(CommonOptions.Choice("--key", named, ComparisonKind.KeyNames)) : kind.Key;
        var asOf = CommonOptions.ReadDate(result.GetValue(AsOf));
        var maxSamples = CommonOptions.ReadNumber("--max-samples", result.GetValue(MaxSamples), 0, 1_000_000);
        var maxMemory = (long)CommonOptions.ReadNumber("--max-memory", result.GetValue(MaxMemory), 1, 1 << 20) << 20;
        using var left = ReadSide("--left", result.GetValue(Left)!, streams, cancellation);
        using var right = ReadSide("--right", result.GetValue(Right)!, streams, cancellation);
        if (left.Inputs.Any(input => input.Name == "-") && right.Inputs.Any(input => input.Name == "-"))
            throw new UsageException("usage.standard-input-twice");
        var read = new NamedFiles([left, right], CommonOptions.FileOf(result.GetValue(Profile)), result.GetValue(BulletinHeader));
        var bulletin = ReadBulletin(result, key, read);
        using var target = OutputFile.Open(result.GetValue(Output), streams.OpenOutput, read);
        var options = new ReconciliationOptions { MaxSamples = bulletin is null ? maxSamples : Math.Max(maxSamples, ComparisonBulletin.MostRows), MaxMemoryBytes = maxMemory };
        var found = await Reconciler.CompareAsync(left.Records, right.Records, key, options, cancellation);
        if (cancellation.IsCancellationRequested)
            await streams.Error.WriteLineAsync(Text.Get(language, "interrupted"));
        var report = new ReconcileReport(
            found, kind, asOf ?? CommonOptions.Today(), asOf is null, profile, language, maxSamples, result.GetValue(ShowValues), [.. left.Ignored, .. right.Ignored]);
        Write(report, format, target.Stream);
        target.Keep();
        var isWritten = bulletin is null || await WriteAsync(bulletin, report, streams);
        if (found.IsIncomplete || !isWritten)
            return ExitCode.Incomplete;
        return found.Agrees ? ExitCode.Conforms : ExitCode.Findings;
    }

    private static Option<string[]> Side(string name) => new(name) { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false, DefaultValueFactory = _ => [] };

    private static InputResolver ReadSide(string option, string[] paths, ProgramStreams streams, CancellationToken cancellation) =>
        paths.Length == 0 ? throw new UsageException("usage.missing-value", option) : CommonOptions.ReadPaths(paths, streams, cancellation);

    private static BulletinFile? ReadBulletin(ParseResult result, MatchKey key, NamedFiles read)
    {
        var (path, header) = (result.GetValue(Bulletin), result.GetValue(BulletinHeader));
        if (path is null != header is null)
            throw new UsageException("usage.bulletin-needs-header");
        if (path is not null && key != MatchKey.CitizenId)
            throw new UsageException("usage.bulletin-needs-key", ComparisonKind.NameOf(key), ComparisonKind.NameOf(MatchKey.CitizenId));
        read.Refuse(path);
        new NamedFiles([], path).Refuse(result.GetValue(Output));
        return path is null ? null : BulletinFile.Prepare(path, header!);
    }

    private static void Write(ReconcileReport report, string format, Stream target)
    {
        if (format == "json")
        {
            ReconcileJsonWriter.Write(target, report);
            return;
        }

        using var text = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new ReconcileTextWriter(text, report).Write();
    }

    /// <summary>Writes the bulletin, or says why there is none.</summary>
    private static async Task<bool> WriteAsync(BulletinFile bulletin, ReconcileReport report, ProgramStreams streams)
    {
        var (left, right) = (report.Result.Left, report.Result.Right);
        string? why;
        if (report.Result.IsIncomplete)
            why = Text.Get(report.Language, "reconcile.bulletin.incomplete");
        else if (ComparisonBulletin.IsTooLong(report.Result))
            why = Text.Get(report.Language, "reconcile.bulletin.too-long", ComparisonBulletin.MostRows);
        else if (left.Synthetic + right.Synthetic is not 0 and var synthetic && synthetic != left.Rows + right.Rows)
            why = Text.Get(report.Language, "reconcile.bulletin.mixed");
        else
            why = await bulletin.WriteAsync(report) is { } faults ? Text.Get(report.Language, "reconcile.bulletin.refused", faults) : null;
        if (why is null)
            return true;
        await streams.Error.WriteLineAsync(why);
        return false;
    }
}
