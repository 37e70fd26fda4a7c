using System.Text.Json.Nodes;
using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the list of all vectors, so that a reader in any language finds them without walking folders.</summary>
internal static class VectorIndex
{
    private const string Expectation = ".expect.json";

    /// <summary>Adds the file; none while there are no vectors.</summary>
    public static void Emit(SpecFiles spec, GeneratedFiles files)
    {
        var vectors = spec.Vectors.Where(path => path.EndsWith(Expectation, StringComparison.Ordinal)).Select(path => Vector(spec, path)).ToArray();
        if (vectors.Length > 0)
            files.Add("spec/v1/vectors/index.json", JsonText.Indented(new JsonObject { ["vectors"] = new JsonArray([.. vectors]) }));
    }

    private static JsonObject Vector(SpecFiles spec, string expectation)
    {
        var name = expectation[..^Expectation.Length];
        var inputs = spec.Vectors.Where(path => path.StartsWith(name + ".input.", StringComparison.Ordinal)).ToList();
        return inputs.Count == 1
            ? new JsonObject { ["name"] = name, ["input"] = inputs[0], ["expect"] = expectation }
            : throw new SpecException("vectors/" + expectation, $"{inputs.Count} inputs belong to it, not one");
    }
}
