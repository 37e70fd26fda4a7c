namespace KongChuo.Schemas.Patterns;

/// <summary>The classes ECMA-262 defines by letter. Digits and word characters are ASCII, white space is not.</summary>
internal static class CharacterClasses
{
    public static CodePointSet Digit { get; } = CodePointSet.OfRanges('0', '9');

    public static CodePointSet Word { get; } = CodePointSet.OfRanges('0', '9', 'A', 'Z', '_', '_', 'a', 'z');

    public static CodePointSet Space { get; } = CodePointSet.OfRanges(
        0x09, 0x0D, 0x20, 0x20, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000,
        0xFEFF, 0xFEFF);

    public static CodePointSet NotDigit { get; } = Digit.Complement();

    public static CodePointSet NotWord { get; } = Word.Complement();

    public static CodePointSet NotSpace { get; } = Space.Complement();

    /// <summary>What a dot matches: everything but the line terminators.</summary>
    public static CodePointSet Dot { get; } = CodePointSet.OfRanges(0x0A, 0x0A, 0x0D, 0x0D, 0x2028, 0x2029).Complement();

    public static bool IsWordByte(int value) =>
        value is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or '_' or (>= 'a' and <= 'z');
}
