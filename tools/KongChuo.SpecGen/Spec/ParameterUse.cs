using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>Checks that every parameter a profile declares decides something, or is said to be for information only.</summary>
internal static class ParameterUse
{
    /// <summary>The file that lists the parameters for information only.</summary>
    public const string Path = "information-parameters.json";

    private const string OfCalendar = "calendar.";

    /// <summary>Checks the profiles that extend no other.</summary>
    /// <exception cref="SpecException">Nothing reads a parameter, or one listed as information is read, unknown or without reason.</exception>
    public static void Check(SpecFiles files, Specification specification)
    {
        var declared = specification.Profiles.Where(profile => !profile.ContainsKey("extends"))
            .SelectMany(profile => (profile["parameters"] as JsonObject ?? []).Select(parameter => parameter.Key)).ToHashSet(StringComparer.Ordinal);
        var read = specification.Rules.SelectMany(rule => rule.Parameters.Select(parameter => parameter.Needed("key", rule.File)))
            .Concat(Texts(specification.CaseStates)).ToHashSet(StringComparer.Ordinal);
        var information = (files.Contains(Path) ? files.Object(Path).Objects("parameters") : []).ToDictionary(item => item.Needed("key", Path), StringComparer.Ordinal);
        foreach (var (key, item) in information)
        {
            _ = item.Needed("zh", Path) + item.Needed("en", Path);
            if (!declared.Contains(key))
                throw new SpecException(Path, $"no profile declares {key}");
            if (read.Contains(key))
                throw new SpecException(Path, $"{key} is read and not for information only");
        }

        foreach (var key in declared.Order(StringComparer.Ordinal))
        {
            if (!read.Contains(key) && !information.ContainsKey(key) && !key.StartsWith(OfCalendar, StringComparison.Ordinal))
                throw new SpecException("profiles", $"nothing reads {key}: name it in a rule or a duty, or list it in {Path} with the reason");
        }
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
