using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Output;

/// <summary>Writes JSON the same way on every machine.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented by two spaces, with a line feed at the end.</summary>
    public static string Indented(JsonNode node) => node.ToJsonString(Readable) + "\n";

    /// <summary>On one line, with a line feed at the end.</summary>
    public static string Minified(JsonNode node) => node.ToJsonString(Compact) + "\n";
}
