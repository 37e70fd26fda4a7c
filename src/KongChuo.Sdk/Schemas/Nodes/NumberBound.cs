using System.Buffers.Text;
using System.Text;
using KongChuo.Json;

namespace KongChuo.Schemas.Nodes;

/// <summary>A number that values are compared with, exactly.</summary>
internal sealed class NumberBound
{
    private const int SmallDigits = 18;
    private readonly byte[] _utf8;
    private readonly bool _isSmall;
    private readonly long _small;

    /// <summary>Takes the number as the schema writes it.</summary>
    public NumberBound(string text)
    {
        Text = text;
        _utf8 = Encoding.UTF8.GetBytes(text);
        _isSmall = TrySmall(_utf8, out _small);
    }

    /// <summary>The number as the schema writes it.</summary>
    public string Text { get; }

    /// <summary>Below zero when the value is less than the bound, above zero when it is greater.</summary>
    public int CompareValue(ReadOnlySpan<byte> value)
    {
        if (_isSmall && TrySmall(value, out var small))
            return small.CompareTo(_small);
        if (_isSmall && TryPlain(value, out var whole, out var hasFraction))
            return whole == _small && hasFraction ? 1 : whole.CompareTo(_small);
        return JsonDecimal.Compare(JsonDecimal.Parse(value), JsonDecimal.Parse(_utf8));
    }

    private static bool TrySmall(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        return text.Length <= SmallDigits && Utf8Parser.TryParse(text, out value, out var used) && used == text.Length;
    }

    /// <summary>Takes apart a number that is not negative and has a fraction and no exponent.</summary>
    private static bool TryPlain(ReadOnlySpan<byte> text, out long whole, out bool hasFraction)
    {
        whole = 0;
        hasFraction = false;
        var point = text.IndexOf((byte)'.');
        if (point is < 1 or > SmallDigits || text[0] == '-')
            return false;
        foreach (var digit in text[..point])
            whole = (whole * 10) + (digit - '0');
        foreach (var digit in text[(point + 1)..])
        {
            if (digit is < (byte)'0' or > (byte)'9')
                return false;
            hasFraction |= digit != '0';
        }

        return true;
    }
}
