using System.CommandLine;
using System.Globalization;
using KongChuo.Findings;
using KongChuo.Packages;
using KongChuo.Rules;
using KongChuo.Validation;
using KongChuo.Validator.Inputs;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Commands;

/// <summary>Options several commands have, and how their values are read.</summary>
internal static class CommonOptions
{
    private const int MostThreads = 8;

    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    public static Option<string> Language() => new("--lang") { DefaultValueFactory = _ => "zh-CN" };

    public static Option<string> Profile() => new("--profile") { DefaultValueFactory = _ => "core" };

    public static Option<string> Format() => new("--format") { DefaultValueFactory = _ => "text" };

    /// <summary>Checks that a value is one of those allowed.</summary>
    /// <exception cref="UsageException">It is not.</exception>
    public static string Choice(string option, string? value, params string[] allowed) =>
        allowed.Contains(value, StringComparer.Ordinal)
            ? value!
            : throw new UsageException("usage.bad-choice", option, value ?? "", string.Join(", ", allowed));

    /// <summary>Reads a language.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static Language ReadLanguage(string? value) =>
        Choice("--lang", value, "zh-CN", "en") == "en" ? KongChuo.Findings.Language.English : KongChuo.Findings.Language.Chinese;

    /// <summary>Reads a date.</summary>
    /// <returns>The date; null when none was given.</returns>
    /// <exception cref="UsageException">It is no date.</exception>
    public static DateOnly? ReadDate(string? value)
    {
        if (value is null)
            return null;
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new UsageException("usage.bad-date", value);
    }

    /// <summary>The date at +08:00 now.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(ChinaOffset).DateTime);

    /// <summary>How many threads a run uses by itself: one a processor, within reason.</summary>
    public static string Processors() => Math.Clamp(Environment.ProcessorCount, 1, MostThreads).ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a whole number.</summary>
    /// <exception cref="UsageException">It is none, or out of bounds.</exception>
    public static int ReadNumber(string option, string? value, int from, int to) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number
            : throw new UsageException("usage.bad-number", option, value ?? "", from.ToString(CultureInfo.InvariantCulture), to.ToString(CultureInfo.InvariantCulture));

    /// <summary>Turns the paths of a call into inputs.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="streams">Gives standard input.</param>
    /// <param name="cancellation">Ends the wait for standard input.</param>
    /// <exception cref="UsageException">There is none, one is empty, or one is an option that does not exist.</exception>
    public static InputResolver ReadPaths(string[] paths, ProgramStreams streams, CancellationToken cancellation)
    {
        if (paths.Length == 0 || paths.Contains("", StringComparer.Ordinal))
            throw new UsageException("usage.missing-argument");
        var resolver = new InputResolver(() => new PatientStream(streams.OpenInput(), cancellation));
        foreach (var path in paths)
            resolver.Add(path.Length > 1 && path[0] == '-' ? throw new UsageException("usage.unknown-token", path) : path);
        return resolver;
    }

    /// <summary>Reads the schema of an extension.</summary>
    /// <exception cref="UsageException">The file cannot be read or is no such schema.</exception>
    public static ExtensionSchema ReadExtension(string path, Language language)
    {
        try
        {
            return ExtensionSchema.Load(File.ReadAllBytes(path));
        }
        catch (ExtensionSchemaException exception)
        {
            throw new UsageException("usage.bad-extension", path, Text.Get(language, "extension.fault." + exception.Fault, exception.Place, exception.Reason));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException("usage.unreadable-extension", path);
        }
    }

    /// <summary>The profile the manifests of packages name; the national core when they name none, or none that is known, which is then a finding.</summary>
    /// <exception cref="UsageException">They name several, of which one has to be chosen.</exception>
    public static string ProfileOf(IReadOnlyList<ExchangePackage> packages)
    {
        var named = packages.Select(package => package.Profile).OfType<string>().Distinct(StringComparer.Ordinal).Where(Rules.Profile.Ids.Contains).ToList();
        return named.Count switch
        {
            0 => Rules.Profile.Core.Id,
            1 => named[0],
            _ => throw new UsageException("usage.several-profiles", string.Join(", ", named)),
        };
    }

    /// <summary>The file a profile is read from; null when it is one of those that come with the program, or none is named.</summary>
    public static string? FileOf(string? profile) => Rules.Profile.Ids.Contains(profile, StringComparer.Ordinal) ? null : profile;

    /// <summary>Finds a profile by name, or reads it from a file.</summary>
    /// <exception cref="UsageException">There is neither, or the file is no profile.</exception>
    public static Profile ReadProfile(string? value, Language language)
    {
        if (Rules.Profile.Ids.Contains(value, StringComparer.Ordinal))
            return Rules.Profile.Find(value!);
        if (!File.Exists(value))
            throw new UsageException("usage.unknown-profile", value ?? "", string.Join(", ", Rules.Profile.Ids));
        try
        {
            return Rules.Profile.Load(File.ReadAllBytes(value));
        }
        catch (ProfileException exception)
        {
            throw new UsageException("usage.bad-profile", value, exception.In(language));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("usage.unreadable-profile", value);
        }
    }
}
