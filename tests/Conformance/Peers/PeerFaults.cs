using System.Text.Json.Nodes;
using Conformance.Faults;

namespace Conformance.Peers;

/// <summary>Has a peer judge faulty variants of vectors: records by the strict bundle, messages by their own schema in it.</summary>
internal static class PeerFaults
{
    /// <summary>The cases a peer does not find invalid.</summary>
    /// <param name="peer">The peer.</param>
    /// <param name="message">The schema of the messages, relative to <c>schema/</c>; null for records.</param>
    /// <param name="faults">The cases.</param>
    public static IEnumerable<string> Passed(Peer peer, string? message, IReadOnlyList<FaultCase> faults)
    {
        var schema = message is null ? MutationPool.StrictBundle : Rooted(message);
        var verdicts = peer.Judge(schema, [.. faults.Select(fault => fault.Document())]);
        if (message is not null)
            File.Delete(schema);
        return faults.Zip(verdicts).Where(pair => pair.Second != false).Select(pair => $"{peer.Name}: {pair.First.File} {pair.First.Name}");
    }

    /// <summary>The strict bundle with one of its schemas as its root.</summary>
    private static string Rooted(string message)
    {
        var bundle = JsonNode.Parse(File.ReadAllBytes(MutationPool.StrictBundle))!.AsObject();
        var definitions = bundle["$defs"]!.AsObject();
        var root = new JsonObject
        {
            ["$schema"] = bundle["$schema"]!.DeepClone(),
            ["$id"] = bundle["$id"]!.DeepClone(),
            ["$ref"] = definitions[message]!["$id"]!.DeepClone(),
            ["$defs"] = definitions.DeepClone(),
        };
        var path = Path.Combine(Path.GetTempPath(), $"kongchuo-{Guid.NewGuid():N}.schema.json");
        File.WriteAllText(path, root.ToJsonString());
        return path;
    }
}
