using System.Text.Json;
using System.Text.RegularExpressions;

namespace KongChuo.Tests.Rules;

/// <summary>Which members the schemas of the specification give a kind, found by walking the files.</summary>
internal sealed class SchemaPointers
{
    private static readonly string[] Several = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] Single = ["if", "then", "else"];

    private readonly Dictionary<string, JsonElement> documents = new(StringComparer.Ordinal);
    private readonly string folder = RepositoryRoot.At("spec/v1/schema");

    /// <summary>Whether a member can stand at a pointer of records of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="pointer">A pointer without array indexes.</param>
    public bool Has(RecordKind kind, string pointer)
    {
        var file = Path.GetFullPath(Path.Combine(folder, kind.Schema));
        IEnumerable<(JsonElement Schema, string File)> places = [(Read(file), file)];
        foreach (var name in pointer.Split('/').Skip(1))
            places = [.. places.SelectMany(place => Reach(place.Schema, place.File)).SelectMany(place => Members(place, name))];
        return places.Any();
    }

    private static IEnumerable<(JsonElement Schema, string File)> Members((JsonElement Schema, string File) place, string name)
    {
        if (place.Schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out var member))
            yield return (member, place.File);
        if (!place.Schema.TryGetProperty("patternProperties", out var patterns))
            yield break;
        foreach (var pattern in patterns.EnumerateObject().Where(pattern => Regex.IsMatch(name, pattern.Name)))
            yield return (pattern.Value, place.File);
    }

    /// <summary>The schema and all that apply in place with it.</summary>
    private IEnumerable<(JsonElement Schema, string File)> Reach(JsonElement schema, string file)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            yield break;
        yield return (schema, file);
        foreach (var next in InPlace(schema, file).SelectMany(place => Reach(place.Schema, place.File)))
            yield return next;
    }

    private IEnumerable<(JsonElement Schema, string File)> InPlace(JsonElement schema, string file)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            yield return Resolve(reference.GetString()!, file);
        foreach (var keyword in Several)
        {
            if (!schema.TryGetProperty(keyword, out var list))
                continue;
            foreach (var item in list.EnumerateArray())
                yield return (item, file);
        }

        foreach (var keyword in Single)
        {
            if (schema.TryGetProperty(keyword, out var item))
                yield return (item, file);
        }
    }

    private (JsonElement Schema, string File) Resolve(string reference, string file)
    {
        var parts = reference.Split('#');
        var target = parts[0].Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, parts[0]));
        var schema = Read(target);
        foreach (var name in (parts.Length > 1 ? parts[1] : "").Split('/').Skip(1))
            schema = schema.GetProperty(name);
        return (schema, target);
    }

    private JsonElement Read(string file)
    {
        if (!documents.TryGetValue(file, out var root))
            documents.Add(file, root = JsonDocument.Parse(File.ReadAllBytes(file)).RootElement);
        return root;
    }
}
