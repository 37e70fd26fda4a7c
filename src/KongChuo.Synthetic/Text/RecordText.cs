using System.Buffers.Binary;

namespace KongChuo.Synthetic.Text;

/// <summary>Writes one record as UTF-8 into a buffer that is large enough for any.</summary>
internal ref struct RecordText
{
    /// <summary>More than the longest record.</summary>
    public const int MaxBytes = 16 * 1024;

    private readonly Span<byte> buffer;

    public RecordText(Span<byte> buffer) => this.buffer = buffer;

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes text that is UTF-8 already.</summary>
    public void Add(scoped ReadOnlySpan<byte> text)
    {
        text.CopyTo(buffer[Length..]);
        Length += text.Length;
    }

    /// <summary>Writes a number with as many digits as it needs.</summary>
    public void Number(int value)
    {
        var width = 1;
        for (var rest = value; rest >= 10; rest /= 10)
            width++;
        Digits(value, width);
    }

    /// <summary>Writes a number with leading zeros.</summary>
    public void Digits(int value, int width)
    {
        Utf8Digits.Write(buffer.Slice(Length, width), value);
        Length += width;
    }

    /// <summary>Writes a date as yyyy-MM-dd.</summary>
    public void Date(DateOnly date)
    {
        Month(date);
        buffer[Length++] = (byte)'-';
        Digits(date.Day, 2);
    }

    /// <summary>Writes a date as yyyy-MM.</summary>
    public void Month(DateOnly date)
    {
        Digits(date.Year, 4);
        buffer[Length++] = (byte)'-';
        Digits(date.Month, 2);
    }

    /// <summary>Writes a working hour of a day, at +08:00.</summary>
    public void WorkingTime(DateOnly date, ref Draw draw)
    {
        Date(date);
        buffer[Length++] = (byte)'T';
        Digits(draw.Between(8, 17), 2);
        buffer[Length++] = (byte)':';
        Digits(draw.Below(60), 2);
        buffer[Length++] = (byte)':';
        Digits(draw.Below(60), 2);
        Add("+08:00"u8);
    }

    /// <summary>Writes a UUID of version 7: milliseconds, then 74 random bits.</summary>
    public void Uuid(long milliseconds, Draw draw)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, milliseconds << 16);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | draw.Below(0x1000)));
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], 0x8000_0000_0000_0000 | (draw.Next() >> 2));
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i is 4 or 6 or 8 or 10)
                buffer[Length++] = (byte)'-';
            buffer[Length++] = "0123456789abcdef"u8[bytes[i] >> 4];
            buffer[Length++] = "0123456789abcdef"u8[bytes[i] & 15];
        }
    }
}
