using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Faults;

/// <summary>A right vector with one thing made wrong, and what is to be found.</summary>
/// <param name="File">The file it stands in, relative to <c>faults/</c>: <c>ledger/L02-suspected-dropout.json</c>.</param>
/// <param name="Schema">The schema whose constraint it breaks, relative to <c>schema/</c>.</param>
/// <param name="AsOf">The date to judge by.</param>
/// <param name="Profile">The profile to judge by.</param>
/// <param name="Node">The case as written.</param>
internal sealed record FaultCase(string File, string Schema, DateOnly AsOf, string Profile, JsonObject Node)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The folder of the cases.</summary>
    public static string Folder { get; } = Path.Combine(VectorsFile.Folder, "faults");

    /// <summary>Every case, file by file.</summary>
    public static IReadOnlyList<FaultCase> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>Its name, unique in its file.</summary>
    public string Name => (string)Node["name"]!;

    /// <summary>The right vector it changes.</summary>
    public string Upon => (string)Node["upon"]!;

    /// <summary>Whether it is a message of the exchange interface, judged by its schema alone.</summary>
    public bool IsMessage => Upon.StartsWith("messages/", StringComparison.Ordinal);

    /// <summary>What is to be found: findings of a record, faults of a message.</summary>
    public JsonArray Expected => Node[IsMessage ? "errors" : "findings"]!.AsArray();

    /// <summary>The right vector.</summary>
    public VectorsFile Vector => (IsMessage ? VectorsFile.Messages : VectorsFile.All).Single(vector => vector.Name == Upon);

    /// <summary>The faulty document, one line.</summary>
    public byte[] Document()
    {
        var document = JsonNode.Parse(System.IO.File.ReadAllBytes(Vector.Input))!;
        JsonPatch.Apply(document, Node["patch"]!.AsArray());
        return JsonSerializer.SerializeToUtf8Bytes(document, Plain);
    }

    private static IEnumerable<FaultCase> Read(string path)
    {
        var file = JsonNode.Parse(System.IO.File.ReadAllBytes(path))!;
        var asOf = DateOnly.ParseExact((string)file["asOf"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var name = Path.GetRelativePath(Folder, path).Replace('\\', '/');
        return file["cases"]!.AsArray().Select(node => new FaultCase(name, (string)file["schema"]!, asOf, (string)file["profile"]!, node!.AsObject()));
    }
}
