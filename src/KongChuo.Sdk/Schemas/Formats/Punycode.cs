namespace KongChuo.Schemas.Formats;

/// <summary>Punycode (RFC 3492) between code points and the part of an A-label behind <c>xn--</c>.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 0x80;

    /// <summary>Decodes lower-cased; false where the text is no Punycode or does not fit.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<int> codePoints, out int count)
    {
        var basicLength = Math.Max(0, text.LastIndexOf((byte)'-'));
        count = 0;
        foreach (var value in text[..basicLength])
            codePoints[count++] = ToLower(value);

        long codePoint = InitialCodePoint, index = 0;
        var bias = InitialBias;
        var rest = text[(basicLength > 0 ? basicLength + 1 : 0)..];
        while (!rest.IsEmpty)
        {
            if (!TryReadDelta(ref rest, bias, out var delta) || count == codePoints.Length)
                return false;
            index += delta;
            bias = Adapt(delta, count + 1, first: count == basicLength);
            codePoint += index / (count + 1);
            index %= count + 1;
            if (codePoint > 0x10FFFF || codePoint is >= 0xD800 and <= 0xDFFF)
                return false;

            codePoints[(int)index..count].CopyTo(codePoints[((int)index + 1)..]);
            codePoints[(int)index++] = (int)codePoint;
            count++;
        }

        return true;
    }

    /// <summary>Encodes; false where the result does not fit.</summary>
    public static bool TryEncode(ReadOnlySpan<int> codePoints, Span<byte> text, out int length)
    {
        length = 0;
        foreach (var codePoint in codePoints)
        {
            if (codePoint < InitialCodePoint && !TryAppend(text, ref length, (byte)codePoint))
                return false;
        }

        var basicCount = length;
        var handled = basicCount;
        if (basicCount > 0 && !TryAppend(text, ref length, (byte)'-'))
            return false;

        var next = InitialCodePoint;
        var bias = InitialBias;
        long delta = 0;
        while (handled < codePoints.Length)
        {
            var smallest = SmallestFrom(codePoints, next);
            delta += (long)(smallest - next) * (handled + 1);
            next = smallest;
            foreach (var codePoint in codePoints)
            {
                if (codePoint < next)
                    delta++;
                if (codePoint != next)
                    continue;
                if (!TryWriteDelta(text, ref length, bias, delta))
                    return false;
                bias = Adapt(delta, handled + 1, first: handled == basicCount);
                delta = 0;
                handled++;
            }

            delta++;
            next++;
        }

        return true;
    }

    private static bool TryReadDelta(ref ReadOnlySpan<byte> text, int bias, out long delta)
    {
        delta = 0;
        long weight = 1;
        for (var position = Base; ; position += Base)
        {
            if (text.IsEmpty)
                return false;
            var digit = DigitValue(text[0]);
            text = text[1..];
            delta += digit * weight;
            if (digit < 0 || delta > int.MaxValue)
                return false;
            var threshold = Threshold(position, bias);
            if (digit < threshold)
                return true;
            weight *= Base - threshold;
            if (weight > int.MaxValue)
                return false;
        }
    }

    private static bool TryWriteDelta(Span<byte> text, ref int length, int bias, long delta)
    {
        for (var position = Base; ; position += Base)
        {
            var threshold = Threshold(position, bias);
            if (delta < threshold)
                return TryAppend(text, ref length, Digit((int)delta));
            if (!TryAppend(text, ref length, Digit((int)(threshold + ((delta - threshold) % (Base - threshold))))))
                return false;
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(long delta, int count, bool first)
    {
        delta /= first ? 700 : 2;
        delta += delta / count;
        var steps = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; steps += Base)
            delta /= Base - MinThreshold;
        return (int)(steps + ((Base - MinThreshold + 1) * delta / (delta + 38)));
    }

    private static int Threshold(int position, int bias) => Math.Clamp(position - bias, MinThreshold, MaxThreshold);

    private static int SmallestFrom(ReadOnlySpan<int> codePoints, int minimum)
    {
        var smallest = int.MaxValue;
        foreach (var codePoint in codePoints)
        {
            if (codePoint >= minimum)
                smallest = Math.Min(smallest, codePoint);
        }

        return smallest;
    }

    private static int DigitValue(byte value) => ToLower(value) switch
    {
        >= (byte)'a' and <= (byte)'z' and var letter => letter - 'a',
        >= (byte)'0' and <= (byte)'9' and var digit => digit - '0' + 26,
        _ => -1,
    };

    private static byte Digit(int value) => (byte)(value < 26 ? 'a' + value : '0' + value - 26);

    private static byte ToLower(byte value) => value is >= (byte)'A' and <= (byte)'Z' ? (byte)(value | 0x20) : value;

    private static bool TryAppend(Span<byte> text, ref int length, byte value)
    {
        if (length == text.Length)
            return false;
        text[length++] = value;
        return true;
    }
}
