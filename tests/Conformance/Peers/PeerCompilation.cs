using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace Conformance.Peers;

/// <summary>Has the peers compile every schema of the specification.</summary>
internal static class PeerCompilation
{
    private static readonly string Folder = RepositoryRoot.At("spec/v1/schema");

    /// <summary>Paths of the schemas.</summary>
    public static IReadOnlyList<string> Schemas { get; } = [.. Directory.EnumerateFiles(Folder, "*.schema.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Paths of the bundles.</summary>
    public static IReadOnlyList<string> Bundles { get; } = [.. Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/bundle"), "*.schema.json").Order(StringComparer.Ordinal)];

    /// <summary>What ajv prints: how many it compiled, or nothing.</summary>
    public static string InAjv() => Peer.Run([RepositoryRoot.At("tests/peers/ajv-compile.js"), Folder, .. Bundles]).Output;

    /// <summary>What sourcemeta complains of: nothing when all compile. The schemas are compiled as one that refers to each.</summary>
    public static string ErrorsInSourcemeta()
    {
        var everything = Path.Combine(Directory.CreateTempSubdirectory("kongchuo-peers-").FullName, "all.schema.json");
        var references = Schemas.Select(path => (JsonNode)new JsonObject { ["$ref"] = JsonNode.Parse(File.ReadAllText(path))!["$id"]!.DeepClone() });
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://kongchuo.example/spec/v1/schema/all.schema.json",
            ["allOf"] = new JsonArray([.. references]),
        };
        File.WriteAllText(everything, root.ToJsonString());
        var errors = Compile(everything, "--resolve", Folder) + string.Concat(Bundles.Select(bundle => Compile(bundle)));
        Directory.Delete(Path.GetDirectoryName(everything)!, recursive: true);
        return errors;
    }

    /// <summary>Its output begins with the compiled form only when it succeeds.</summary>
    private static string Compile(string schema, params string[] options)
    {
        var (output, error) = Peer.Run([Peer.SourcemetaScript, "compile", schema, "--minify", "--format-assertion", .. options]);
        return output.StartsWith('[') ? "" : $"{Path.GetFileName(schema)}: {error}{output}\n";
    }
}
