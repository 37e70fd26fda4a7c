using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace KongChuo.Benchmarks.Data;

/// <summary>Writes a JSON value again, its scalars byte for byte, in another shape.</summary>
public sealed class RecordRewriter
{
    /// <summary>Whether a space follows every comma and colon.</summary>
    public bool Spaced { get; init; }

    /// <summary>Whether members come last first.</summary>
    public bool Reversed { get; init; }

    /// <summary>Whether every member and item stands on a line of its own.</summary>
    public bool Indented { get; init; }

    /// <summary>Raw values that take the place of those of the members of these names, each at its first occurrence.</summary>
    public Dictionary<string, byte[]> Replacements { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes a value.</summary>
    public void Rewrite(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output) => Rewrite(utf8, output, 0);

    /// <summary>Writes a value that stands at a depth.</summary>
    public void Rewrite(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output, int depth)
    {
        var reader = new Utf8JsonReader(utf8);
        using var document = JsonDocument.ParseValue(ref reader);
        Write(document.RootElement, output, depth);
    }

    private void Write(JsonElement value, IBufferWriter<byte> output, int depth)
    {
        if (value.ValueKind == JsonValueKind.Object)
            WriteObject(value, output, depth);
        else if (value.ValueKind == JsonValueKind.Array)
            WriteArray(value, output, depth);
        else
            output.Write(JsonMarshal.GetRawUtf8Value(value));
    }

    private void WriteObject(JsonElement value, IBufferWriter<byte> output, int depth)
    {
        output.Write("{"u8);
        var isFirst = true;
        foreach (var member in Reversed ? value.EnumerateObject().Reverse() : value.EnumerateObject())
        {
            Separate(output, depth + 1, isFirst);
            isFirst = false;
            output.Write("\""u8);
            output.Write(JsonMarshal.GetRawUtf8PropertyName(member));
            output.Write(Spaced || Indented ? "\": "u8 : "\":"u8);
            if (Replacements.Count > 0 && Replacements.Remove(member.Name, out var replacement))
                output.Write(replacement);
            else
                Write(member.Value, output, depth + 1);
        }

        Close(output, depth, isFirst, "}"u8);
    }

    private void WriteArray(JsonElement value, IBufferWriter<byte> output, int depth)
    {
        output.Write("["u8);
        var isFirst = true;
        foreach (var item in value.EnumerateArray())
        {
            Separate(output, depth + 1, isFirst);
            isFirst = false;
            Write(item, output, depth + 1);
        }

        Close(output, depth, isFirst, "]"u8);
    }

    private void Separate(IBufferWriter<byte> output, int depth, bool isFirst)
    {
        if (!isFirst)
            output.Write(Spaced ? ", "u8 : ","u8);
        if (Indented)
            NewLine(output, depth);
    }

    private void Close(IBufferWriter<byte> output, int depth, bool isEmpty, ReadOnlySpan<byte> bracket)
    {
        if (Indented && !isEmpty)
            NewLine(output, depth);
        output.Write(bracket);
    }

    private static void NewLine(IBufferWriter<byte> output, int depth)
    {
        output.Write("\n"u8);
        for (var i = 0; i < depth; i++)
            output.Write("  "u8);
    }
}
