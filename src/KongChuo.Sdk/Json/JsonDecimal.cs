namespace KongChuo.Json;

/// <summary>
/// A JSON number read as an exact decimal over its own text: nothing is rounded, however long or large it is.
/// Exponents beyond ±10^15 are taken as ±10^15.
/// </summary>
internal readonly ref struct JsonDecimal
{
    private const long ExponentLimit = 1_000_000_000_000_000;
    private readonly ReadOnlySpan<byte> _whole;
    private readonly ReadOnlySpan<byte> _fraction;
    private readonly int _first;
    private readonly int _last;

    private JsonDecimal(bool negative, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, long exponent)
    {
        _whole = whole;
        _fraction = fraction;
        _last = whole.Length + fraction.Length;
        while (_first < _last && RawDigit(_first) == 0)
            _first++;
        while (_last > _first && RawDigit(_last - 1) == 0)
            _last--;
        if (_first == _last)
            return;
        IsNegative = negative;
        Magnitude = whole.Length - _first + exponent;
        Scale = whole.Length - _last + exponent;
    }

    /// <summary>Below zero; minus zero is zero.</summary>
    public bool IsNegative { get; }

    /// <summary>Zero, in any spelling.</summary>
    public bool IsZero => _first == _last;

    /// <summary>No fractional part, in any spelling: 1.0 and 10e-1 are integers.</summary>
    public bool IsInteger => Scale >= 0;

    /// <summary>The number of significant digits, without leading and trailing zeros.</summary>
    public int DigitCount => _last - _first;

    /// <summary>The power of ten just above the first significant digit: 0.d1d2... times ten to this.</summary>
    public long Magnitude { get; }

    /// <summary>The power of ten of the last significant digit.</summary>
    public long Scale { get; }

    /// <summary>A significant digit, counted from 0 at the highest.</summary>
    public int this[int index] => RawDigit(_first + index);

    /// <summary>Reads a JSON number.</summary>
    public static JsonDecimal Parse(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == (byte)'-';
        var body = negative ? text[1..] : text;
        long exponent = 0;
        var mark = body.IndexOfAny((byte)'e', (byte)'E');
        if (mark >= 0)
        {
            exponent = ParseExponent(body[(mark + 1)..]);
            body = body[..mark];
        }

        var point = body.IndexOf((byte)'.');
        return point < 0
            ? new JsonDecimal(negative, body, default, exponent)
            : new JsonDecimal(negative, body[..point], body[(point + 1)..], exponent);
    }

    /// <summary>Compares two numbers by value.</summary>
    public static int Compare(in JsonDecimal left, in JsonDecimal right)
    {
        if (left.IsNegative != right.IsNegative)
            return left.IsNegative ? -1 : 1;
        var size = CompareSize(left, right);
        return left.IsNegative ? -size : size;
    }

    private static int CompareSize(in JsonDecimal left, in JsonDecimal right)
    {
        if (left.IsZero || right.IsZero)
            return right.IsZero.CompareTo(left.IsZero);
        if (left.Magnitude != right.Magnitude)
            return left.Magnitude.CompareTo(right.Magnitude);
        var shared = Math.Min(left.DigitCount, right.DigitCount);
        for (var index = 0; index < shared; index++)
        {
            if (left[index] != right[index])
                return left[index].CompareTo(right[index]);
        }

        return left.DigitCount.CompareTo(right.DigitCount);
    }

    private static long ParseExponent(ReadOnlySpan<byte> text)
    {
        long value = 0;
        foreach (var digit in text)
        {
            if (digit is >= (byte)'0' and <= (byte)'9')
                value = Math.Min((value * 10) + (digit - '0'), ExponentLimit);
        }

        return text[0] == (byte)'-' ? -value : value;
    }

    private int RawDigit(int index) => (index < _whole.Length ? _whole[index] : _fraction[index - _whole.Length]) - '0';
}
