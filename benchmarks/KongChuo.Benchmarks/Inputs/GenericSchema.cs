using System.Text;
using KongChuo.Schemas;

namespace KongChuo.Benchmarks.Inputs;

/// <summary>The schema of the generic ledger.</summary>
internal static class GenericSchema
{
    private const string Name = "generic-ledger.schema.json";

    /// <summary>Compiled, <c>format</c> being checked.</summary>
    public static SchemaProgram Compile() => new SchemaRegistry().Compile(Resource.Bytes(Name), new SchemaOptions { AssertFormat = true });

    /// <summary>For libraries that stopped at draft 7: <c>$defs</c> under its old name.</summary>
    public static string DraftSeven() => Encoding.UTF8.GetString(Resource.Bytes(Name))
        .Replace("$defs", "definitions", StringComparison.Ordinal)
        .Replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal);
}
