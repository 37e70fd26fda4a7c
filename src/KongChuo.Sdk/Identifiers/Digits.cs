namespace KongChuo.Identifiers;

/// <summary>Digits as bytes.</summary>
internal static class Digits
{
    public static bool All(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>The number that digits write, at most nine of them.</summary>
    public static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (10 * number) + digit - '0';
        return number;
    }

    /// <summary>Reads eight digits as a day of the calendar.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> yyyyMMdd, out DateOnly date)
    {
        var year = Number(yyyyMMdd[..4]);
        var month = Number(yyyyMMdd.Slice(4, 2));
        var day = Number(yyyyMMdd.Slice(6, 2));
        var exists = year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = exists ? new DateOnly(year, month, day) : default;
        return exists;
    }
}
