using System.Globalization;
using System.Text;

namespace KongChuo.Schemas.Patterns;

internal sealed partial class PatternParser
{
    private const string SyntaxCharacters = "^$\\.*+?()[]{}|/";

    /// <summary>What follows a backslash outside a class.</summary>
    private PatternNode ParseAtomEscape(int start)
    {
        switch (Peek())
        {
            case >= '1' and <= '9':
                var number = ParseCount(start);
                if (number > _highestReference.Number)
                    _highestReference = (number, start);
                return new UnsupportedNode("back-reference", start);
            case 'k':
                _position++;
                if (!TryEat('<'))
                    throw Syntax("malformed named back-reference", start);
                _namedReferences.Add((ParseGroupName(), start));
                return new UnsupportedNode("back-reference", start);
            default:
                return ParseClassLetter(start, out var unsupported) is { } set
                    ? new SetNode(set)
                    : unsupported ?? (PatternNode)new SetNode(CodePointSet.OfOne(ParseCharacterEscape(start)));
        }
    }

    /// <summary><c>\d \D \w \W \s \S \p{} \P{}</c>; null where something else follows, or a property that is not built in.</summary>
    private CodePointSet? ParseClassLetter(int start, out UnsupportedNode? unsupported)
    {
        unsupported = null;
        switch (Peek())
        {
            case 'd': _position++; return CharacterClasses.Digit;
            case 'D': _position++; return CharacterClasses.NotDigit;
            case 'w': _position++; return CharacterClasses.Word;
            case 'W': _position++; return CharacterClasses.NotWord;
            case 's': _position++; return CharacterClasses.Space;
            case 'S': _position++; return CharacterClasses.NotSpace;
            case 'p' or 'P': return ParseProperty(start, out unsupported);
            default: return null;
        }
    }

    private CodePointSet? ParseProperty(int start, out UnsupportedNode? unsupported)
    {
        unsupported = null;
        var negated = Next() == 'P';
        var close = _text.IndexOf('}', _position);
        if (!TryEat('{') || close < 0)
            throw Syntax("malformed property escape", start);
        var expression = _text[_position..close];
        _position = close + 1;

        var set = UnicodeProperties.Find(expression, out var known);
        if (set is not null)
            return negated ? set.Complement() : set;
        if (!known)
            throw Syntax($"unknown Unicode property {expression}", start);
        unsupported = new UnsupportedNode($"Unicode property {expression}", start);
        return null;
    }

    /// <summary>An escape that stands for one code point.</summary>
    private int ParseCharacterEscape(int start)
    {
        switch (Next())
        {
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'v': return '\v';
            case '0' when Peek() is not (>= '0' and <= '9'): return 0;
            case 'c' when Peek() is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'): return Next() & 31;
            case 'x': return ParseHex(2, start);
            case 'u': return ParseUnicodeEscape(start);
            case EndOfPattern: throw Syntax("backslash at the end", start);
            case var other when other < 128 && SyntaxCharacters.Contains((char)other, StringComparison.Ordinal): return other;
            default: throw Syntax($"unknown escape {_text[start.._position]}", start);
        }
    }

    private int ParseUnicodeEscape(int start)
    {
        if (TryEat('{'))
        {
            var value = 0;
            var digits = 0;
            for (; !TryEat('}'); digits++)
            {
                value = (value << 4) | HexDigit(start);
                if (value > CodePointSet.Last)
                    throw Syntax("code point beyond 10FFFF", start);
            }

            return digits > 0 ? value : throw Syntax("malformed \\u escape", start);
        }

        var first = ParseHex(4, start);
        var before = _position;
        if (first is < 0xD800 or > 0xDBFF || !TryEat("\\u") || Peek() == '{')
        {
            _position = before;
            return first;
        }

        var second = ParseHex(4, start);
        if (second is >= 0xDC00 and <= 0xDFFF)
            return char.ConvertToUtf32((char)first, (char)second);
        _position = before;
        return first;
    }

    private int ParseHex(int length, int start)
    {
        var value = 0;
        for (var i = 0; i < length; i++)
            value = (value << 4) | HexDigit(start);
        return value;
    }

    private int HexDigit(int start) => Next() switch
    {
        >= '0' and <= '9' and var digit => digit - '0',
        >= 'a' and <= 'f' and var digit => digit - 'a' + 10,
        >= 'A' and <= 'F' and var digit => digit - 'A' + 10,
        _ => throw Syntax("malformed hexadecimal escape", start),
    };

    /// <summary>The name of a group up to and with the closing <c>&gt;</c>.</summary>
    private string ParseGroupName()
    {
        var start = _position;
        var name = new StringBuilder();
        while (!TryEat('>'))
        {
            var codePoint = Next();
            if (codePoint == '\\' && TryEat('u'))
                codePoint = ParseUnicodeEscape(start);
            if (codePoint < 0 || !IsNameCharacter(codePoint, first: name.Length == 0))
                throw Syntax("malformed group name", start);
            name.Append(char.ConvertFromUtf32(codePoint));
        }

        return name.Length > 0 ? name.ToString() : throw Syntax("malformed group name", start);
    }

    private static bool IsNameCharacter(int codePoint, bool first)
    {
        if (codePoint is '$' or '_')
            return true;
        switch (CharUnicodeInfo.GetUnicodeCategory(codePoint))
        {
            case <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                return true;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation:
                return !first;
            default:
                return !first && codePoint is 0x200C or 0x200D;
        }
    }
}
