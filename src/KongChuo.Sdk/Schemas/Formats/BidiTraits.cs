using System.Globalization;

namespace KongChuo.Schemas.Formats;

/// <summary>
/// What the Bidi rule of RFC 5893 asks of a label. The rule binds all labels of a name once one of them runs right to left.
/// </summary>
internal readonly record struct BidiTraits(bool HasRightToLeft, bool ObeysRule)
{
    private enum Direction
    {
        Left,
        Right,
        ArabicNumber,
        EuropeanNumber,
        Mark,
        Neutral,
    }

    /// <summary>Reads the traits of an ASCII label: letters, digits and hyphens that do not begin or end it.</summary>
    public static BidiTraits OfAscii(ReadOnlySpan<byte> label) => new(HasRightToLeft: false, ObeysRule: Ascii.IsLetter(label[0]));

    /// <summary>Reads the traits of a label; false where it runs right to left and breaks the rule by itself.</summary>
    public static bool TryRead(ReadOnlySpan<int> label, out BidiTraits traits)
    {
        bool right = false, left = false, arabic = false, european = false;
        var last = Direction.Neutral;
        foreach (var codePoint in label)
        {
            var direction = DirectionOf(codePoint);
            right |= direction == Direction.Right;
            left |= direction == Direction.Left;
            arabic |= direction == Direction.ArabicNumber;
            european |= direction == Direction.EuropeanNumber;
            if (direction != Direction.Mark)
                last = direction;
        }

        var obeys = DirectionOf(label[0]) switch
        {
            Direction.Right => !left && !(arabic && european)
                && last is Direction.Right or Direction.EuropeanNumber or Direction.ArabicNumber,
            Direction.Left => !right && !arabic && last is Direction.Left or Direction.EuropeanNumber,
            _ => false,
        };
        traits = new(right || arabic, obeys);
        return obeys || !traits.HasRightToLeft;
    }

    private static Direction DirectionOf(int codePoint)
    {
        if (codePoint is (>= '0' and <= '9') or (>= 0x06F0 and <= 0x06F9))
            return Direction.EuropeanNumber;
        if (codePoint is (>= 0x0660 and <= 0x0669) or (>= 0x10D30 and <= 0x10D39))
            return Direction.ArabicNumber;
        if (IdnaTables.Neutrals.Contains(codePoint))
            return Direction.Neutral;
        if (CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark
            && !IdnaTables.LeftToRightMarks.Contains(codePoint))
            return Direction.Mark;
        return IdnaTables.RightToLeftBlocks.Contains(codePoint) ? Direction.Right : Direction.Left;
    }
}
