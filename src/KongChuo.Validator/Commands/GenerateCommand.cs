using System.CommandLine;
using System.Globalization;
using KongChuo.Findings;
using KongChuo.Synthetic;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Commands;

/// <summary><c>kongchuo generate</c>.</summary>
internal static class GenerateCommand
{
    private const string DefaultStudents = "10000";

    private static readonly Argument<string> Out = new("OUT");
    private static readonly Option<string> Profile = CommonOptions.Profile();
    private static readonly Option<string?> Division = new("--division");
    private static readonly Option<string?> Students = new("--students");
    private static readonly Option<string> Seed = new("--seed") { DefaultValueFactory = _ => "1" };
    private static readonly Option<string?> AsOf = new("--as-of");
    private static readonly Option<string[]> Ledger = new("--ledger") { Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
    private static readonly Option<string?> Records = new("--records");
    private static readonly Option<string> Lang = CommonOptions.Language();

    public static Command Create(ProgramStreams streams)
    {
        var command = new Command("generate") { Out, Profile, Division, Students, Seed, AsOf, Ledger, Records, Lang };
        command.SetAction((result, cancellation) => Task.Run(() => Run(result, streams, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult result, ProgramStreams streams, CancellationToken cancellation)
    {
        var language = CommonOptions.ReadLanguage(result.GetValue(Lang));
        var ledgers = ReadLedgers(result.GetValue(Ledger) ?? []);
        var options = ReadOptions(result, ledgers, language);
        var folder = new GeneratedFolder(result.GetValue(Out)!, ledgers);
        using var output = new StreamWriter(streams.OpenOutput());
        try
        {
            var county = new SyntheticCounty(options);
            foreach (var ledger in ledgers)
            {
                var (name, bytes) = folder.Write(county, ledger, cancellation);
                output.WriteLine(Text.Get(language, "generate.written", name, Invariant(county.Count(ledger)), Invariant(bytes)));
            }

            return ExitCode.Conforms;
        }
        catch (OperationCanceledException)
        {
            streams.Error.WriteLine(Text.Get(language, "generate.interrupted"));
            return ExitCode.Incomplete;
        }
    }

    private static SyntheticLedger[] ReadLedgers(string[] values)
    {
        var ids = SyntheticLedgers.All.Select(ledger => ledger.Id()).ToArray();
        foreach (var value in values)
            CommonOptions.Choice("--ledger", value, ids);
        return [.. SyntheticLedgers.All.Where(ledger => values.Length == 0 || values.Contains(ledger.Id(), StringComparer.Ordinal))];
    }

    private static SyntheticCountyOptions ReadOptions(ParseResult result, SyntheticLedger[] ledgers, Language language)
    {
        var records = result.GetValue(Records) is { } text
            ? CommonOptions.ReadNumber("--records", text, 1, SyntheticCountyOptions.MaxStudents)
            : (int?)null;
        if (records is not null && ledgers.Length != 1)
            throw new UsageException("usage.records-need-one-ledger");
        var stated = result.GetValue(Students) ?? (records is null ? DefaultStudents : Invariant(records.Value));
        var students = CommonOptions.ReadNumber("--students", stated, 1, SyntheticCountyOptions.MaxStudents);
        if (records > students || (records < students && ledgers[0] == SyntheticLedger.AgeEligibleChildren))
            throw new UsageException("usage.records-and-students", Invariant(records.Value), stated);
        return new SyntheticCountyOptions
        {
            Seed = CommonOptions.ReadNumber("--seed", result.GetValue(Seed), 0, int.MaxValue),
            Students = students,
            AsOf = ReadAsOf(result.GetValue(AsOf)),
            Profile = CommonOptions.ReadProfile(result.GetValue(Profile), language),
            Division = ReadDivision(result.GetValue(Division)),
            Suspects = ledgers[0] == SyntheticLedger.SuspectedDropouts ? records : null,
            Dropouts = ledgers[0] == SyntheticLedger.Dropouts ? records : null,
        };
    }

    private static string? ReadDivision(string? text)
    {
        if (text is null || SyntheticCountyOptions.IsDivision(text))
            return text;
        throw new UsageException("usage.division", text);
    }

    private static DateOnly ReadAsOf(string? text)
    {
        var date = CommonOptions.ReadDate(text) ?? CommonOptions.Today();
        var (earliest, latest) = (SyntheticCountyOptions.EarliestAsOf, SyntheticCountyOptions.LatestAsOf);
        return date >= earliest && date <= latest
            ? date
            : throw new UsageException("usage.date-out-of-range", Day(date), Day(earliest), Day(latest));
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
