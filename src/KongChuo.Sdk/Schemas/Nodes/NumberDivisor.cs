using System.Globalization;
using System.Numerics;
using System.Text;
using KongChuo.Json;

namespace KongChuo.Schemas.Nodes;

/// <summary>The number of a <c>multipleOf</c>. Division is exact, whatever the size of either number.</summary>
internal sealed class NumberDivisor
{
    private const ulong ChunkBase = 1_000_000_000_000_000_000;
    private readonly BigInteger _digits;
    private readonly long _scale;

    /// <summary>Takes a number above zero as the schema writes it.</summary>
    public NumberDivisor(string text)
    {
        Text = text;
        var number = JsonDecimal.Parse(Encoding.UTF8.GetBytes(text));
        var digits = new char[number.DigitCount];
        for (var index = 0; index < digits.Length; index++)
            digits[index] = (char)('0' + number[index]);
        _digits = BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        _scale = number.Scale;
    }

    /// <summary>The number as the schema writes it.</summary>
    public string Text { get; }

    /// <summary>Whether a number is an integral multiple.</summary>
    public bool Divides(ReadOnlySpan<byte> value)
    {
        var number = JsonDecimal.Parse(value);
        if (number.IsZero)
            return true;
        var shift = number.Scale - _scale;
        if (shift < 0)
            return false;
        if (_digits.IsOne)
            return true;
        var remainder = Remainder(number);
        return (remainder * BigInteger.ModPow(10, shift, _digits) % _digits).IsZero;
    }

    private BigInteger Remainder(in JsonDecimal number)
    {
        var remainder = BigInteger.Zero;
        for (var index = 0; index < number.DigitCount;)
        {
            ulong chunk = 0;
            ulong weight = 1;
            for (; index < number.DigitCount && weight < ChunkBase; index++, weight *= 10)
                chunk = (chunk * 10) + (ulong)number[index];
            remainder = ((remainder * weight) + chunk) % _digits;
        }

        return remainder;
    }
}
