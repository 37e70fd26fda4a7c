using System.Buffers;
using System.Globalization;
using System.Text;

namespace KongChuo.Json;

/// <summary>
/// Writes canonical JSON: no white space, and in strings only <c>"</c>, <c>\</c> and the C0 controls escaped, these as
/// <c>\b \t \n \f \r</c> or <c>\u00xx</c> in lower case. It trusts its caller with the grammar and only places the commas.
/// </summary>
internal sealed class CanonicalWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(EscapedBytes());

    private bool comma;

    /// <summary>Bytes written so far.</summary>
    public long Written { get; private set; }

    /// <summary>Opens an object.</summary>
    public void StartObject() => Start((byte)'{');

    /// <summary>Closes an object.</summary>
    public void EndObject() => End((byte)'}');

    /// <summary>Opens an array.</summary>
    public void StartArray() => Start((byte)'[');

    /// <summary>Closes an array.</summary>
    public void EndArray() => End((byte)']');

    /// <summary>Writes the name of a member, given as <c>"name":</c> in canonical form.</summary>
    public void QuotedName(ReadOnlySpan<byte> quoted)
    {
        Separate();
        Bytes(quoted);
        comma = false;
    }

    /// <summary>Writes the name of a member.</summary>
    public void Name(string name)
    {
        Text(name);
        Byte((byte)':');
        comma = false;
    }

    /// <summary>Writes a string.</summary>
    /// <exception cref="KongChuoJsonException">The text holds half of a surrogate pair.</exception>
    public void Text(string text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            if (System.Text.Unicode.Utf8.FromUtf16(text, rented, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
                throw new KongChuoJsonException(JsonFault.LoneSurrogate, Written);
            Text(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }

    /// <summary>Writes a string given as well-formed UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        Separate();
        Byte((byte)'"');
        while (true)
        {
            var clean = utf8.IndexOfAny(Escaped);
            if (clean < 0)
                break;
            Bytes(utf8[..clean]);
            Escape(utf8[clean]);
            utf8 = utf8[(clean + 1)..];
        }

        Bytes(utf8);
        Byte((byte)'"');
        comma = true;
    }

    /// <summary>Writes a value that is canonical already: a number, a literal, or bytes this class has written.</summary>
    public void Raw(ReadOnlySpan<byte> canonical)
    {
        Separate();
        Bytes(canonical);
        comma = true;
    }

    private void Start(byte bracket)
    {
        Separate();
        Byte(bracket);
        comma = false;
    }

    private void End(byte bracket)
    {
        Byte(bracket);
        comma = true;
    }

    private void Separate()
    {
        if (comma)
            Byte((byte)',');
    }

    private void Escape(byte value)
    {
        ReadOnlySpan<byte> text = value switch
        {
            (byte)'"' => "\\\""u8,
            (byte)'\\' => "\\\\"u8,
            (byte)'\b' => "\\b"u8,
            (byte)'\t' => "\\t"u8,
            (byte)'\n' => "\\n"u8,
            (byte)'\f' => "\\f"u8,
            (byte)'\r' => "\\r"u8,
            _ => Encoding.ASCII.GetBytes("\\u" + value.ToString("x4", CultureInfo.InvariantCulture)),
        };
        Bytes(text);
    }

    private void Byte(byte value) => Bytes([value]);

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        Written += bytes.Length;
    }

    private static byte[] EscapedBytes() => [.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'\\'];
}
