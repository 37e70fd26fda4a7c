using System.Buffers;
using System.Runtime.CompilerServices;

namespace KongChuo.Json;

/// <summary>Hashes that agree with <see cref="JsonEquality"/>. They differ from run to run, so that no input can be made to collide.</summary>
internal static class JsonHash
{
    /// <summary>Hashes any value.</summary>
    public static int Of(ReadOnlySpan<byte> data, in JsonSpan value) => value.Kind switch
    {
        JsonKind.String => OfString(data, value),
        JsonKind.Number => OfNumber(value.Of(data)),
        JsonKind.Array => OfArray(data, value.Start),
        JsonKind.Object => OfObject(data, value.Start),
        _ => HashCode.Combine(value.Kind),
    };

    /// <summary>Hashes the content of a string.</summary>
    public static int OfString(ReadOnlySpan<byte> data, in JsonSpan value)
    {
        if (!value.Escaped)
            return OfBytes(value.Inner(data));
        var buffer = ArrayPool<byte>.Shared.Rent(value.Length);
        var hash = OfBytes(buffer.AsSpan(0, JsonStrings.Unescape(value.Inner(data), buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    private static int OfBytes(ReadOnlySpan<byte> content)
    {
        var hash = default(HashCode);
        hash.AddBytes(content);
        return hash.ToHashCode();
    }

    private static int OfNumber(ReadOnlySpan<byte> text)
    {
        var number = JsonDecimal.Parse(text);
        var hash = default(HashCode);
        hash.Add(number.IsNegative);
        hash.Add(number.Magnitude);
        for (var index = 0; index < number.DigitCount; index++)
            hash.Add(number[index]);
        return hash.ToHashCode();
    }

    private static int OfArray(ReadOnlySpan<byte> data, int start)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var hash = default(HashCode);
        hash.Add(JsonKind.Array);
        var cursor = new ArrayCursor(data, start);
        while (cursor.MoveNext())
            hash.Add(Of(data, cursor.Value));
        return hash.ToHashCode();
    }

    private static int OfObject(ReadOnlySpan<byte> data, int start)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = 0;
        var cursor = new ObjectCursor(data, start);
        while (cursor.MoveNext())
            sum = unchecked(sum + HashCode.Combine(OfString(data, cursor.Name), Of(data, cursor.Value)));
        return HashCode.Combine(JsonKind.Object, sum);
    }
}
