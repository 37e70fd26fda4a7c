using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>Reads a profile file and lays it over the profile it extends.</summary>
internal static class ProfileReader
{
    private static readonly string[] Members =
        ["$schema", "id", "zh", "en", "extends", "source", "description", "descriptionEn", "parameters", "switches", "severities"];

    public static Profile Read(ReadOnlyMemory<byte> utf8Json, Func<string, Profile?> find)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json);
            return Read(document.RootElement, find);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new ProfileException("The profile is not a JSON object of the shape spec/meta/profile.schema.json gives.", exception);
        }
    }

    private static Profile Read(JsonElement root, Func<string, Profile?> find)
    {
        foreach (var member in root.EnumerateObject())
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal))
                throw new ProfileException($"The profile has a member '{member.Name}' that no profile can have.");
        }

        var id = root.GetProperty("id").GetString()!;
        var parent = root.TryGetProperty("extends", out var name)
            ? find(name.GetString()!) ?? throw new ProfileException($"The profile extends '{name.GetString()}', which does not exist.")
            : null;
        var title = new LocalizedText(root.GetProperty("zh").GetString()!, root.GetProperty("en").GetString()!);
        return Profile.Merge(parent, id, title, ReadLayer(root, parent));
    }

    private static ProfileLayer ReadLayer(JsonElement root, Profile? parent)
    {
        var layer = new ProfileLayer();
        foreach (var item in Items(root, "parameters"))
        {
            if (parent is not null && parent.Parameter(item.Name) is null)
                throw new ProfileException($"The profile sets a parameter '{item.Name}' that no rule has.");
            var clause = item.Value.TryGetProperty("clause", out var text) ? text.GetString() : null;
            layer.Parameters[item.Name] = new ParameterValue(item.Value.GetProperty("value").Clone(), clause);
        }

        foreach (var item in Items(root, "switches"))
            layer.Switches[item.Name] = item.Value.GetBoolean();
        foreach (var item in Items(root, "severities"))
            layer.Severities[item.Name] = ParseSeverity(item.Value.GetString());
        return layer;
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
