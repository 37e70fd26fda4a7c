using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The UTF-8 text of string values; nothing is copied unless the text holds escapes.</summary>
internal static class PlainText
{
    /// <summary>The text of a string, escapes undone; empty when the value is no string.</summary>
    public static ReadOnlySpan<byte> Utf8(this JsonView value)
    {
        var raw = value.RawString;
        return raw.Contains((byte)'\\') ? Encoding.UTF8.GetBytes(value.Text()!) : raw;
    }
}
