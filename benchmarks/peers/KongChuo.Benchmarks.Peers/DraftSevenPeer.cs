using System.Text;
using KongChuo.Benchmarks.Data;
using NJsonSchema;

namespace KongChuo.Benchmarks.Peers;

/// <summary>
/// NJsonSchema, which knows draft 7 and less: it is given the schema with <c>$defs</c> under its old name, and passes over
/// <c>if</c> and <c>const</c>, which spares it some work.
/// </summary>
internal sealed class DraftSevenPeer
{
    private readonly JsonSchema schema;

    private DraftSevenPeer(JsonSchema schema) => this.schema = schema;

    /// <summary>Reads a schema file.</summary>
    public static async Task<DraftSevenPeer> CreateAsync(string path)
    {
        var text = await File.ReadAllTextAsync(path);
        var draftSeven = text.Replace("$defs", "definitions", StringComparison.Ordinal)
            .Replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal);
        return new DraftSevenPeer(await JsonSchema.FromJsonAsync(draftSeven));
    }

    /// <summary>Whether every line of a file is valid.</summary>
    public bool AcceptsAll(string path)
    {
        var accepts = true;
        LedgerFile.Read(path, line => accepts &= schema.Validate(Encoding.UTF8.GetString(line)).Count == 0);
        return accepts;
    }
}
