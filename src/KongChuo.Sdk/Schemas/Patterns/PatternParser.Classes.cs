namespace KongChuo.Schemas.Patterns;

internal sealed partial class PatternParser
{
    /// <summary>A bracketed class; the opening bracket has been taken.</summary>
    private PatternNode ParseClass(int start)
    {
        var negated = TryEat('^');
        var members = new CodePointSet.Builder();
        UnsupportedNode? unsupported = null;
        while (!TryEat(']'))
        {
            if (Peek() == EndOfPattern)
                throw Syntax("class without end", start);
            ParseClassMember(members, ref unsupported);
        }

        var set = members.ToSet();
        return unsupported ?? (PatternNode)new SetNode(negated ? set.Complement() : set);
    }

    private void ParseClassMember(CodePointSet.Builder members, ref UnsupportedNode? unsupported)
    {
        var start = _position;
        var low = ParseClassAtom(out var set, ref unsupported);
        var isRange = Peek() == '-' && _position + 1 < _text.Length && _text[_position + 1] != ']';
        if (isRange)
        {
            _position++;
            var high = ParseClassAtom(out var highSet, ref unsupported);
            if (set is not null || highSet is not null)
                throw Syntax("range with a class as its bound", start);
            if (high < low)
                throw Syntax("range out of order", start);
            members.Add(low, high);
        }
        else if (set is not null)
        {
            members.Add(set);
        }
        else
        {
            members.Add(low, low);
        }
    }

    /// <summary>One code point, or a whole set where a class escape stands.</summary>
    private int ParseClassAtom(out CodePointSet? set, ref UnsupportedNode? unsupported)
    {
        var start = _position;
        set = null;
        var codePoint = Next();
        if (codePoint != '\\')
            return codePoint >= 0 ? codePoint : throw Syntax("class without end", start);
        if (TryEat('b'))
            return '\b';
        if (TryEat('-'))
            return '-';
        set = ParseClassLetter(start, out var refused);
        if (refused is not null)
        {
            unsupported ??= refused;
            set = CodePointSet.Everything;
        }

        return set is null ? ParseCharacterEscape(start) : 0;
    }
}
