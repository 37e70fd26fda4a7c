using System.Text;
using System.Text.Json;
using KongChuo.Json;

namespace KongChuo.Schemas.Nodes;

/// <summary>The values of an <c>enum</c> or <c>const</c>.</summary>
internal sealed class ConstantSet
{
    private readonly NameIndex _strings;
    private readonly byte[][] _others;
    private readonly JsonSpan[] _spans;

    /// <summary>Takes the values as the schema writes them.</summary>
    public ConstantSet(IReadOnlyList<JsonElement> values)
    {
        Texts = [.. values.Select(value => value.GetRawText())];
        _strings = new NameIndex([.. values
            .Where(value => value.ValueKind == JsonValueKind.String)
            .Select(value => value.GetString()!).Distinct(StringComparer.Ordinal)
            .Select(Encoding.UTF8.GetBytes)]);
        _others = [.. values.Where(value => value.ValueKind != JsonValueKind.String).Select(value => Encoding.UTF8.GetBytes(value.GetRawText() + " "))];
        _spans = [.. _others.Select(bytes => Utf8Walker.Read(bytes, 0))];
    }

    /// <summary>The values as JSON text.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Whether a string is among them.</summary>
    /// <param name="content">The unescaped content.</param>
    public bool ContainsString(ReadOnlySpan<byte> content) => _strings.Find(content) >= 0;

    /// <summary>Whether a value that is not a string is among them.</summary>
    public bool Contains(ReadOnlySpan<byte> data, in JsonSpan value)
    {
        for (var index = 0; index < _others.Length; index++)
        {
            if (JsonEquality.AreEqual(data, value, _others[index], _spans[index]))
                return true;
        }

        return false;
    }
}
