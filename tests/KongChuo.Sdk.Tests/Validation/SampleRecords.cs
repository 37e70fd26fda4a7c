using System.Text;
using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace KongChuo.Sdk.Tests.Validation;

/// <summary>Records of the specification's valid vectors, on one line, and changes to them.</summary>
internal static class SampleRecords
{
    /// <summary>A suspected-dropout record that has no finding as of <see cref="AsOf"/>.</summary>
    public static string Suspected { get; } = Vector("L02-minimal");

    /// <summary>A persuasion event that has no finding.</summary>
    public static string Persuasion { get; } = Vector("E402-minimal");

    /// <summary>The date the records are judged as of.</summary>
    public static DateOnly AsOf => new(2025, 10, 8);

    /// <summary>The record with one member at its root set, or taken out when the value is null.</summary>
    public static string With(string record, string member, string? json)
    {
        var root = (JsonObject)JsonNode.Parse(record)!;
        if (json is null)
            root.Remove(member);
        else
            root[member] = JsonNode.Parse(json);
        return root.ToJsonString();
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Vector(string name) =>
        JsonNode.Parse(File.ReadAllBytes(RepositoryRoot.At($"spec/v1/vectors/valid/{name}.input.json")))!.ToJsonString();
}
