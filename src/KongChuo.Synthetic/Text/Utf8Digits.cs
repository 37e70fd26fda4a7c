namespace KongChuo.Synthetic.Text;

/// <summary>Decimal digits as bytes.</summary>
internal static class Utf8Digits
{
    /// <summary>Fills the whole of <paramref name="target"/>, with leading zeros.</summary>
    public static void Write(Span<byte> target, int value)
    {
        for (var i = target.Length - 1; i >= 0; i--)
        {
            (value, var digit) = int.DivRem(value, 10);
            target[i] = (byte)('0' + digit);
        }
    }
}
