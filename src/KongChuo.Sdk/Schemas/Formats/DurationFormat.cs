namespace KongChuo.Schemas.Formats;

/// <summary>Durations as appendix A of RFC 3339 writes them: whole numbers, and no unit left out between two others.</summary>
internal static class DurationFormat
{
    public static bool IsDuration(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;
        text = text[1..];
        if (text[^1] == 'W')
            return text.Length > 1 && Ascii.AreDigits(text[..^1]);

        var time = text.IndexOf((byte)'T');
        if (time < 0)
            return IsRun(text, "YMD"u8);
        return (time == 0 || IsRun(text[..time], "YMD"u8)) && IsRun(text[(time + 1)..], "HMS"u8);
    }

    /// <summary>One or more numbers, each with its unit, the units neighbours in the order given.</summary>
    private static bool IsRun(ReadOnlySpan<byte> text, ReadOnlySpan<byte> units)
    {
        if (text.IsEmpty)
            return false;
        var expected = -1;
        while (!text.IsEmpty)
        {
            var digits = Ascii.CountDigits(text);
            if (digits == 0 || digits == text.Length)
                return false;
            var unit = units.IndexOf(text[digits]);
            if (unit < 0 || (expected >= 0 && unit != expected))
                return false;
            expected = unit + 1;
            text = text[(digits + 1)..];
        }

        return true;
    }
}
