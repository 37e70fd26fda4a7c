using System.Text;
using System.Text.Json;

namespace KongChuo.Benchmarks.Data;

/// <summary>A value no schema of the ledger allows for a member.</summary>
/// <param name="Member">Name of the member; its first occurrence in a record is meant, which every record has.</param>
/// <param name="Value">The value as raw JSON.</param>
public sealed record Defect(string Member, byte[] Value)
{
    /// <summary>Reads defects of the form <c>{"member": bad value, ...}</c>.</summary>
    public static Defect[] ReadAll(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(member => new Defect(member.Name, Encoding.UTF8.GetBytes(member.Value.GetRawText())))];
    }
}
