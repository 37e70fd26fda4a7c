using System.Buffers;
using System.Globalization;
using System.Text;

namespace KongChuo.Json;

/// <summary>
/// Writes canonical JSON: no white space, and in strings only <c>"</c>, <c>\</c> and the C0 controls escaped, these as
/// <c>\b \t \n \f \r</c> or <c>\u00xx</c> in lower case. It trusts its caller with the grammar and only places the commas.
/// </summary>
internal sealed class CanonicalWriter
{
    private const int FirstSize = 4096;
    private const int MostKept = 1 << 20;
    private const int MostBytesPerChar = 3;

    private static readonly SearchValues<byte> Escaped = SearchValues.Create(EscapedBytes());

    [ThreadStatic]
    private static CanonicalWriter? idle;

    private byte[] buffer = new byte[FirstSize];
    private int length;
    private bool comma;

    private CanonicalWriter()
    {
    }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    /// <summary>Takes a writer that has written nothing; it is to be given back with <see cref="Return"/>.</summary>
    public static CanonicalWriter Rent()
    {
        var writer = idle ?? new CanonicalWriter();
        idle = null;
        return writer;
    }

    /// <summary>Wipes what was written and gives the writer back.</summary>
    public void Return()
    {
        Array.Clear(buffer, 0, length);
        (length, comma) = (0, false);
        if (buffer.Length <= MostKept)
            idle = this;
    }

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
        Separate();
        Reserve(((long)text.Length * MostBytesPerChar) + 2);
        buffer[length++] = (byte)'"';
        if (System.Text.Unicode.Utf8.FromUtf16(text, buffer.AsSpan(length), out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
            throw new KongChuoJsonException(JsonFault.LoneSurrogate, length);
        var content = buffer.AsSpan(length, written);
        if (content.ContainsAny(Escaped))
            Escape(content.ToArray());
        else
            length += written;
        Byte((byte)'"');
        comma = true;
    }

    /// <summary>Writes a string given as well-formed UTF-8.</summary>
    public void Text(ReadOnlySpan<byte> utf8)
    {
        Separate();
        Byte((byte)'"');
        if (utf8.ContainsAny(Escaped))
            Escape(utf8);
        else
            Bytes(utf8);
        Byte((byte)'"');
        comma = true;
    }

    /// <summary>Writes a calendar date.</summary>
    public void Date(DateOnly value)
    {
        Span<byte> text = stackalloc byte[10];
        var (year, month, day) = value;
        (text[4], text[7]) = ((byte)'-', (byte)'-');
        Digits(year, text[..4]);
        Digits(month, text[5..7]);
        Digits(day, text[8..]);
        Text(text);
    }

    /// <summary>Writes a value given as canonical text of ASCII: a number.</summary>
    public void Raw(string canonical)
    {
        Separate();
        Reserve(canonical.Length);
        length += Encoding.ASCII.GetBytes(canonical, buffer.AsSpan(length));
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

    private void Escape(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny(Escaped) is var clean and >= 0)
        {
            Bytes(utf8[..clean]);
            Escape(utf8[clean]);
            utf8 = utf8[(clean + 1)..];
        }

        Bytes(utf8);
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

    private static void Digits(int value, Span<byte> target)
    {
        for (var place = target.Length - 1; place >= 0; place--, value /= 10)
            target[place] = (byte)('0' + (value % 10));
    }

    private void Byte(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(buffer.AsSpan(length));
        length += bytes.Length;
    }

    private void Reserve(long count)
    {
        if (buffer.Length - length < count)
            Grow(count);
    }

    private void Grow(long count)
    {
        var larger = new byte[checked((int)Math.Max(length + count, Math.Min(buffer.Length * 2L, Array.MaxLength)))];
        Written.CopyTo(larger);
        Array.Clear(buffer, 0, length);
        buffer = larger;
    }

    private static byte[] EscapedBytes() => [.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'\\'];
}
