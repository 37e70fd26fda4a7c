using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KongChuo.Tests.Identifiers;

/// <summary>Judges identifiers by <c>spec/v1/identifiers.json</c> and nothing else, as an implementation in another language would.</summary>
internal static class PublishedIdentifiers
{
    /// <summary>The cause where the file names none.</summary>
    public const string Form = "form";

    private static readonly JsonObject Root = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/identifiers.json")))!.AsObject();
    private static readonly HashSet<string> Provinces = [.. Root["provinces"]!.AsArray().Select(item => (string)item!)];

    /// <summary>The identifiers by id.</summary>
    public static IReadOnlyDictionary<string, JsonObject> All { get; } =
        Root["identifiers"]!.AsArray().Select(item => item!.AsObject()).ToDictionary(item => (string)item["id"]!, StringComparer.Ordinal);

    /// <summary>The day of the data in the examples.</summary>
    public static DateOnly AsOf { get; } = DateOnly.ParseExact((string)Root["asOf"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The first cause found; null for a valid text.</summary>
    public static string? Judge(string id, string text, DateOnly asOf)
    {
        foreach (var check in All[id]["checks"]!.AsArray().Select(item => item!.AsObject()))
        {
            if ((check["when"] is { } when && !Matches(text, when)) || (check["unless"] is { } unless && Matches(text, unless)))
                continue;
            if (check["identifier"] is { } other)
            {
                if (Judge((string)other!, text, asOf) is { } cause)
                    return cause;
            }
            else if (!Holds(check, text, asOf))
            {
                return (string?)check["cause"] ?? Form;
            }
        }

        return null;
    }

    /// <summary>The check character the algorithm of the file gives for a text.</summary>
    public static char CheckCharacter(string algorithm, string text)
    {
        var node = Root["algorithms"]!.AsArray().Single(item => (string)item!["id"]! == algorithm)!;
        var (alphabet, weights) = ((string)node["alphabet"]!, node["weights"]!.AsArray());
        var sum = text.Select((character, index) => alphabet.IndexOf(character, StringComparison.Ordinal) * (int)weights[index]!).Sum();
        return ((string)node["results"]!)[sum % (int)node["modulus"]!];
    }

    private static bool Holds(JsonObject check, string text, DateOnly asOf)
    {
        if (check["pattern"] is { } pattern)
            return Matches(text, pattern);
        if (check["excludes"] is { } excludes)
            return !Matches(text, excludes);
        if (check["dateAt"] is { } date)
            return Date(text, (int)date) is not null;
        if (check["notAfterAsOf"] is { } day)
            return Date(text, (int)day) <= asOf;
        if (check["provinceAt"] is { } province)
            return Provinces.Contains(text.Substring((int)province - 1, 2));
        var character = check["checkCharacter"]!;
        var (from, to, at) = ((int)character["from"]!, (int)character["to"]!, (int)character["at"]!);
        return text[at - 1] == CheckCharacter((string)character["algorithm"]!, text[(from - 1)..to]);
    }

    private static bool Matches(string text, JsonNode pattern) => Regex.IsMatch(text, (string)pattern!, RegexOptions.ECMAScript);

    private static DateOnly? Date(string text, int from) =>
        DateOnly.TryParseExact(text.AsSpan(from - 1, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
