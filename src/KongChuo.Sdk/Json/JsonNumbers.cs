using System.Buffers.Text;

namespace KongChuo.Json;

/// <summary>Facts about the text of JSON numbers.</summary>
internal static class JsonNumbers
{
    /// <summary>Whether a number's text stays within binary64: its value rounds to a finite number.</summary>
    public static bool IsInRange(ReadOnlySpan<byte> number)
    {
        if (number.Length <= 300 && !number.ContainsAny((byte)'e', (byte)'E'))
            return true;
        return !Utf8Parser.TryParse(number, out double value, out _) || !double.IsInfinity(value);
    }
}
