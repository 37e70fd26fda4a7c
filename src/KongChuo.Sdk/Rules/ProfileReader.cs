using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>Reads a profile file and lays it over the profile it extends.</summary>
internal static class ProfileReader
{
    private static readonly string[] Members =
        ["$schema", "id", "zh", "en", "extends", "source", "description", "descriptionEn", "parameters", "switches", "severities"];

    public static Profile Read(ReadOnlyMemory<byte> utf8Json, Func<string, Profile?> find, bool mustExtend = false)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json);
            if (mustExtend && !document.RootElement.TryGetProperty("extends", out _))
                throw new ProfileException("The profile extends none; only core may.");
            return Read(document.RootElement, find, mustExtend);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ProfileException("The profile is not a JSON object of the shape spec/meta/profile.schema.json gives.", exception);
        }
    }

    private static Profile Read(JsonElement root, Func<string, Profile?> find, bool isOwn)
    {
        foreach (var member in root.EnumerateObject())
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal))
                throw new ProfileException($"The profile has a member '{member.Name}' that no profile can have.");
        }

        var id = Text(root, "id");
        if (isOwn && ProfileLibrary.Ids.Contains(id, StringComparer.Ordinal))
            throw new ProfileException($"The id '{id}' is a profile's that comes with the specification; an own profile needs an own id.");
        if (!IsName(id))
            throw new ProfileException($"'{id}' is no name of a profile: lower-case letters and digits, in parts joined by hyphens, a letter first.");
        var parent = root.TryGetProperty("extends", out _) ? Parent(Text(root, "extends"), find) : null;
        var title = new LocalizedText(Text(root, "zh"), Text(root, "en"));
        return Profile.Merge(parent, id, title, ReadLayer(root, parent));
    }

    private static Profile Parent(string id, Func<string, Profile?> find) =>
        find(id) ?? throw new ProfileException($"The profile extends '{id}', which does not exist.");

    private static bool IsName(string id) =>
        char.IsAsciiLetterLower(id[0]) && id.Split('-').All(part => part.Length > 0 && part.All(IsLowerOrDigit));

    private static bool IsLowerOrDigit(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);

    private static string Text(JsonElement root, string member) => root.GetProperty(member).GetString() is { Length: > 0 } text
        ? text
        : throw new ProfileException($"The member '{member}' of the profile is empty.");

    private static ProfileLayer ReadLayer(JsonElement root, Profile? parent)
    {
        var layer = new ProfileLayer();
        foreach (var item in Items(root, "parameters"))
        {
            if (parent is not null && parent.Parameter(item.Name) is null)
                throw new ProfileException($"The profile sets a parameter '{item.Name}' that no rule has.");
            var clause = item.Value.TryGetProperty("clause", out var text) ? text.GetString() : null;
            layer.Parameters[item.Name] = ReadValue(item, parent?.Parameter(item.Name), clause);
        }

        foreach (var item in Items(root, "switches"))
        {
            CheckRule(item.Name, parent);
            if (RuleCatalogue.Find(item.Name)?.Scope is RuleScope.Document or RuleScope.Schema or RuleScope.Run)
                throw new ProfileException($"The rule {item.Name} cannot be switched off: what it finds could not be checked at all.");
            layer.Switches[item.Name] = item.Value.GetBoolean();
        }

        foreach (var item in Items(root, "severities"))
        {
            CheckRule(item.Name, parent);
            if (RuleCatalogue.Find(item.Name) is { IsOverridable: false })
                throw new ProfileException($"The severity of {item.Name} cannot be changed.");
            layer.Severities[item.Name] = ParseSeverity(item.Value.GetString());
        }

        return layer;
    }

    private static ParameterValue ReadValue(JsonProperty item, ParameterValue? inherited, string? clause)
    {
        var own = item.Value.TryGetProperty("unit", out var text) ? text.GetString() : null;
        if (inherited is not null && own is not null && own != inherited.Unit)
            throw new ProfileException($"The profile gives the parameter '{item.Name}' the unit '{own}'; it is '{inherited.Unit}'.");
        var json = item.Value.GetProperty("value").Clone();
        var value = new ParameterValue(json, clause, inherited?.Unit ?? own);
        if (inherited is not null && !value.CanReplace(inherited))
            throw new ProfileException($"The profile gives the parameter '{item.Name}' a value of another type.");
        if (ParameterForm.Expected(value.Unit, json) is { } expected)
            throw new ProfileException($"The profile gives the parameter '{item.Name}' a value that is not {expected}.");
        return value;
    }

    /// <summary>
    /// Checks that a switch or severity names a rule: one of the catalogue, a business rule one of them carries out, or a
    /// business rule the profile above knows by a switch or a parameter.
    /// </summary>
    private static void CheckRule(string id, Profile? parent)
    {
        if (parent is not null && RuleCatalogue.Find(id) is null && !RuleCatalogue.All.Any(rule => rule.DomainIds.Contains(id, StringComparer.Ordinal)) && !parent.Knows(id))
            throw new ProfileException($"The profile names a rule '{id}' that does not exist.");
    }

    private static JsonElement.ObjectEnumerator Items(JsonElement root, string member) =>
        root.TryGetProperty(member, out var value) ? value.EnumerateObject() : default;

    private static Severity ParseSeverity(string? text) => text switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "notice" => Severity.Notice,
        _ => throw new ProfileException($"'{text}' is no severity; error, warning and notice are."),
    };
}
