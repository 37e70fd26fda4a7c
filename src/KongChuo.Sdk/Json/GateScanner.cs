namespace KongChuo.Json;

/// <summary>One run of the gate over one text of well-formed UTF-8. It never recurses.</summary>
internal ref struct GateScanner
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly GateStack stack;
    private readonly NameTable names;
    private readonly GateFaults faults;
    private int position;

    public GateScanner(ReadOnlySpan<byte> utf8, GateStack stack, NameTable names, GateFaults faults)
    {
        this.utf8 = utf8;
        this.stack = stack;
        this.names = names;
        this.faults = faults;
        position = 0;
    }

    /// <summary>Reads the whole text; stops at the first fault of grammar, goes on after any other.</summary>
    public void Run()
    {
        SkipWhiteSpace();
        if (position == utf8.Length)
        {
            NoteWhole(GateFaultKind.Empty, 0);
            return;
        }

        if (!ReadValue())
            return;
        while (stack.Depth > 0)
        {
            if (!(stack.InObject ? ReadMember() : ReadItem()))
                return;
        }

        SkipWhiteSpace();
        if (position < utf8.Length)
            NoteWhole(GateFaultKind.TrailingContent, position);
    }

    private bool ReadMember()
    {
        SkipWhiteSpace();
        if (Peek() == '}' && stack.IsFresh)
            return Close();
        if (!stack.IsFresh && !ReadSeparator('}', out var closed))
            return closed;
        if (Peek() != '"')
            return Unexpected();
        var start = position + 1;
        if (!ReadString())
            return false;
        var length = position - start - 1;
        stack.NextMember(start, length);
        if (!names.Add(utf8, stack.NameBase, start, length))
            Note(GateFaultKind.DuplicateName, start - 1);
        SkipWhiteSpace();
        if (Peek() != ':')
            return Unexpected();
        position++;
        SkipWhiteSpace();
        return ReadValue();
    }

    private bool ReadItem()
    {
        SkipWhiteSpace();
        if (Peek() == ']' && stack.IsFresh)
            return Close();
        if (!stack.IsFresh && !ReadSeparator(']', out var closed))
            return closed;
        stack.NextItem();
        return ReadValue();
    }

    /// <summary>Reads the comma before the next member or item. False when there is none: the container closed, or a fault.</summary>
    private bool ReadSeparator(char close, out bool closed)
    {
        closed = false;
        if (Peek() == close)
        {
            closed = Close();
            return false;
        }

        if (Peek() != ',')
        {
            Unexpected();
            return false;
        }

        position++;
        SkipWhiteSpace();
        return true;
    }

    private bool Close()
    {
        position++;
        if (stack.InObject)
            names.Shrink(stack.NameBase);
        stack.Pop();
        return true;
    }

    private bool ReadValue()
    {
        switch (Peek())
        {
            case '{':
                return Open(isObject: true);
            case '[':
                return Open(isObject: false);
            case '"':
                return ReadString();
            case 't':
                return ReadLiteral("true"u8);
            case 'f':
                return ReadLiteral("false"u8);
            case 'n':
                return ReadLiteral("null"u8);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            case 'N' or 'I':
                return ReadNotANumber(position);
            default:
                return Unexpected();
        }
    }

    private bool Open(bool isObject)
    {
        if (stack.IsFull)
            return Fault(GateFaultKind.TooDeep, position);
        stack.Push(isObject, names.Count);
        position++;
        return true;
    }

    private bool ReadLiteral(ReadOnlySpan<byte> literal)
    {
        var rest = utf8[position..];
        for (var i = 0; i < literal.Length; i++)
        {
            if (i >= rest.Length)
                return Fault(GateFaultKind.Truncated, utf8.Length);
            if (rest[i] != literal[i])
                return Fault(GateFaultKind.Syntax, position + i);
        }

        position += literal.Length;
        return true;
    }

    private bool ReadNotANumber(int start)
    {
        var rest = utf8[position..];
        return rest.StartsWith("NaN"u8) || rest.StartsWith("Infinity"u8) ? Fault(GateFaultKind.NotANumber, start) : Unexpected();
    }

    private bool ReadNumber()
    {
        var start = position;
        if (Peek() == '-')
        {
            position++;
            if (Peek() is 'N' or 'I')
                return ReadNotANumber(start);
        }

        if (Peek() == '0')
            position++;
        else if (!ReadDigits())
            return Unexpected();
        if (Peek() == '.')
        {
            position++;
            if (!ReadDigits())
                return Unexpected();
        }

        if (Peek() is 'e' or 'E')
        {
            position++;
            if (Peek() is '+' or '-')
                position++;
            if (!ReadDigits())
                return Unexpected();
        }

        if (!JsonNumbers.IsInRange(utf8[start..position]))
            Note(GateFaultKind.NumberOutOfRange, start);
        return true;
    }

    private bool ReadDigits()
    {
        var start = position;
        while (position < utf8.Length && utf8[position] is >= (byte)'0' and <= (byte)'9')
            position++;
        return position > start;
    }

    private bool ReadString()
    {
        position++;
        while (true)
        {
            var run = StringStops.First(utf8[position..]);
            if (run < 0)
                return Fault(GateFaultKind.Truncated, utf8.Length);
            position += run;
            switch (utf8[position])
            {
                case (byte)'"':
                    position++;
                    return true;
                case (byte)'\\':
                    if (!ReadEscape())
                        return false;
                    break;
                case 0xEF or (>= 0xF0 and <= 0xF4):
                    ReadHighCodePoint();
                    break;
                default:
                    return Fault(GateFaultKind.Syntax, position);
            }
        }
    }

    private bool ReadEscape()
    {
        if (position + 1 >= utf8.Length)
            return Fault(GateFaultKind.Truncated, utf8.Length);
        if (utf8[position + 1] != 'u')
        {
            if (!"\"\\/bfnrt"u8.Contains(utf8[position + 1]))
                return Fault(GateFaultKind.Syntax, position);
            position += 2;
            return true;
        }

        var unit = JsonStrings.CodeUnit(utf8[(position + 2)..]);
        if (unit < 0)
        {
            return utf8.Length - position < 6 && !utf8[position..].Contains((byte)'"')
                ? Fault(GateFaultKind.Truncated, utf8.Length)
                : Fault(GateFaultKind.Syntax, position);
        }

        var start = position;
        position += 6;
        var codePoint = unit;
        if (char.IsHighSurrogate((char)unit) && utf8[position..].StartsWith("\\u"u8) && JsonStrings.CodeUnit(utf8[(position + 2)..]) is var low and >= 0
            && char.IsLowSurrogate((char)low))
        {
            codePoint = char.ConvertToUtf32((char)unit, (char)low);
            position += 6;
        }

        if (codePoint is >= 0xD800 and <= 0xDFFF)
            Note(GateFaultKind.LoneSurrogate, start);
        else
            CheckNoncharacter(codePoint, start);
        return true;
    }

    private void ReadHighCodePoint()
    {
        System.Text.Rune.DecodeFromUtf8(utf8[position..], out var rune, out var length);
        CheckNoncharacter(rune.Value, position);
        position += length;
    }

    private readonly void CheckNoncharacter(int codePoint, int offset)
    {
        if ((codePoint & 0xFFFE) == 0xFFFE || codePoint is >= 0xFDD0 and <= 0xFDEF)
            Note(GateFaultKind.Noncharacter, offset);
    }

    private void SkipWhiteSpace()
    {
        while (position < utf8.Length && utf8[position] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            position++;
    }

    private readonly char Peek() => position < utf8.Length ? (char)utf8[position] : '\0';

    private readonly bool Unexpected() => Fault(position == utf8.Length ? GateFaultKind.Truncated : GateFaultKind.Syntax, position);

    private readonly bool Fault(GateFaultKind kind, int offset)
    {
        Note(kind, offset);
        return false;
    }

    /// <summary>Counts a fault, and makes its pointer when it is kept.</summary>
    private readonly void Note(GateFaultKind kind, int offset)
    {
        if (faults.Count(kind))
            faults.Keep(new GateFault(kind, offset, stack.PointerTo(utf8)));
    }

    private readonly void NoteWhole(GateFaultKind kind, int offset)
    {
        if (faults.Count(kind))
            faults.Keep(new GateFault(kind, offset, null));
    }
}
