using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>
/// Makes the list of all vectors with the kinds in them and the rules they are about, and of the files of faulty variants, so that a reader
/// in any language finds them without walking folders.
/// </summary>
internal static partial class VectorIndex
{
    private const string Expectation = ".expect.json";
    private const string RuleFolder = "rules/";
    private const string FaultFolder = "faults/";

    /// <summary>Adds the file; none while there are no vectors.</summary>
    public static void Emit(Specification specification, SpecFiles spec, GeneratedFiles files)
    {
        var kinds = specification.Kinds.ToDictionary(kind => kind.WireType, kind => kind.Id, StringComparer.Ordinal);
        var vectors = spec.Vectors.Keys.Where(path => path.EndsWith(Expectation, StringComparison.Ordinal)).Select(path => Vector(spec, kinds, path)).ToArray();
        if (vectors.Length > 0)
            files.Add("spec/v1/vectors/index.json", JsonText.Indented(new JsonObject { ["vectors"] = new JsonArray([.. vectors]), ["faults"] = Faults(spec) }));
    }

    /// <summary>The files of faulty variants, each with its schema and the number of its cases.</summary>
    private static JsonArray Faults(SpecFiles spec) => new([.. spec.Vectors.Keys.Where(path => path.StartsWith(FaultFolder, StringComparison.Ordinal)).Select(path => Fault(path, spec.Vectors[path]))]);

    private static JsonObject Fault(string path, string text)
    {
        var file = JsonNode.Parse(text)!;
        return new JsonObject { ["file"] = path, ["schema"] = file["schema"]!.DeepClone(), ["cases"] = file["cases"]!.AsArray().Count };
    }

    private static JsonObject Vector(SpecFiles spec, Dictionary<string, string> kinds, string expectation)
    {
        var name = expectation[..^Expectation.Length];
        var files = spec.Vectors.Keys.Where(path => path.StartsWith(name + ".input.", StringComparison.Ordinal)).ToList();
        var inputs = files.Select(path => name + path[name.Length..].Split('/')[0]).Distinct().ToList();
        if (inputs.Count != 1)
            throw new SpecException("vectors/" + expectation, $"{inputs.Count} inputs belong to it, not one");
        var folder = name.StartsWith(RuleFolder, StringComparison.Ordinal) ? [name.Split('/')[1]] : Array.Empty<string>();
        return new JsonObject
        {
            ["name"] = name,
            ["input"] = inputs[0],
            ["expect"] = expectation,
            ["kinds"] = List(files.SelectMany(path => WireTypes().Matches(spec.Vectors[path])).Select(match => kinds.GetValueOrDefault(match.Groups[1].Value)).OfType<string>()),
            ["rules"] = List(folder.Concat(RuleIds().Matches(spec.Vectors[expectation]).Select(match => match.Groups[1].Value))),
        };
    }

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Distinct().Select(text => (JsonNode)text)]);

    /// <summary>What names the kind of a record. The input may be broken on purpose, so it is not parsed.</summary>
    [GeneratedRegex("\"(?:recordType|type)\"\\s*:\\s*\"([a-z0-9.-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex WireTypes();

    [GeneratedRegex("\"rule\"\\s*:\\s*\"(KC[0-9]{4})\"", RegexOptions.CultureInvariant)]
    private static partial Regex RuleIds();
}
