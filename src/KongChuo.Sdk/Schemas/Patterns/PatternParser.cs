namespace KongChuo.Schemas.Patterns;

/// <summary>Reads the pattern grammar of ECMA-262 as it is under the <c>u</c> flag, where nothing unknown is let through.</summary>
internal sealed partial class PatternParser
{
    private const int MaxDepth = 250;
    private const int EndOfPattern = -1;

    private readonly string _text;
    private int _position;
    private int _depth;
    private int _captures;
    private HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _allNames = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Position)> _namedReferences = [];
    private (int Number, int Position) _highestReference;

    private PatternParser(string text) => _text = text;

    /// <summary>Parses a whole pattern.</summary>
    /// <exception cref="PatternNotSupportedException">The pattern is not ECMA-262.</exception>
    public static PatternNode Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        var root = parser.ParseDisjunction();
        if (parser._position < pattern.Length)
            throw Syntax("unmatched )", parser._position);
        parser.CheckReferences();
        return root;
    }

    private PatternNode ParseDisjunction()
    {
        if (++_depth > MaxDepth)
            throw new PatternNotSupportedException($"groups nested deeper than {MaxDepth}", _position, isSyntaxError: false);

        // The same name may be given twice, but only in alternatives that exclude each other.
        var outer = _names;
        var union = new HashSet<string>(outer, StringComparer.Ordinal);
        var branches = new List<PatternNode>();
        do
        {
            _names = new HashSet<string>(outer, StringComparer.Ordinal);
            branches.Add(ParseAlternative());
            union.UnionWith(_names);
        }
        while (TryEat('|'));

        _names = union;
        _depth--;
        return branches.Count == 1 ? branches[0] : new AlternationNode(branches);
    }

    private PatternNode ParseAlternative()
    {
        var parts = new List<PatternNode>();
        while (Peek() is not (EndOfPattern or '|' or ')'))
        {
            var part = ParseTerm();
            if (part is not EmptyNode)
                parts.Add(part);
        }

        return parts.Count switch { 0 => EmptyNode.Instance, 1 => parts[0], _ => new SequenceNode(parts) };
    }

    private PatternNode ParseTerm()
    {
        var start = _position;
        switch (Next())
        {
            case '^':
                return Unquantified(new AssertionNode(AssertionKind.Start));
            case '$':
                return Unquantified(new AssertionNode(AssertionKind.End));
            case '\\' when TryEat('b'):
                return Unquantified(new AssertionNode(AssertionKind.WordBoundary));
            case '\\' when TryEat('B'):
                return Unquantified(new AssertionNode(AssertionKind.NotWordBoundary));
            case '\\':
                return Quantified(ParseAtomEscape(start), start);
            case '(':
                return ParseGroup(start);
            case '[':
                return Quantified(ParseClass(start), start);
            case '.':
                return Quantified(new SetNode(CharacterClasses.Dot), start);
            case '*' or '+' or '?':
                throw Syntax("nothing to repeat", start);
            case (']' or '{' or '}') and var lone:
                throw Syntax($"lone {(char)lone}", start);
            case var literal:
                return Quantified(new SetNode(CodePointSet.OfOne(literal)), start);
        }
    }

    private PatternNode ParseGroup(int start)
    {
        if (!TryEat('?'))
        {
            _captures++;
            return Quantified(ParseGroupBody(start), start);
        }

        if (TryEat(':'))
            return Quantified(ParseGroupBody(start), start);
        if (TryEat('=') || TryEat('!'))
            return Look("lookahead", start);
        if (TryEat("<=") || TryEat("<!"))
            return Look("lookbehind", start);
        if (TryEat('<'))
        {
            _captures++;
            var name = ParseGroupName();
            if (!_names.Add(name))
                throw Syntax("group name given twice", start);
            _allNames.Add(name);
            return Quantified(ParseGroupBody(start), start);
        }

        ParseModifiers(start);
        ParseGroupBody(start);
        return Quantified(new UnsupportedNode("inline modifiers", start), start);
    }

    private UnsupportedNode Look(string construct, int start)
    {
        ParseGroupBody(start);
        Unquantified(EmptyNode.Instance);
        return new UnsupportedNode(construct, start);
    }

    private PatternNode ParseGroupBody(int start)
    {
        var body = ParseDisjunction();
        return TryEat(')') ? body : throw Syntax("group without end", start);
    }

    /// <summary><c>(?ims-ims:</c>, each letter at most once.</summary>
    private void ParseModifiers(int start)
    {
        var seen = "";
        var removing = false;
        while (!TryEat(':'))
        {
            var letter = Next();
            if (letter == '-' && !removing)
                removing = true;
            else if (letter is 'i' or 'm' or 's' && !seen.Contains((char)letter, StringComparison.Ordinal))
                seen += (char)letter;
            else
                throw Syntax("unknown kind of group", start);
        }

        if (seen.Length == 0)
            throw Syntax("unknown kind of group", start);
    }

    private PatternNode Unquantified(PatternNode assertion) =>
        Peek() is '*' or '+' or '?' or '{' ? throw Syntax("an assertion cannot be repeated", _position) : assertion;

    private PatternNode Quantified(PatternNode atom, int start)
    {
        int min;
        int? max;
        if (TryEat('*')) (min, max) = (0, null);
        else if (TryEat('+')) (min, max) = (1, null);
        else if (TryEat('?')) (min, max) = (0, 1);
        else if (TryEat('{')) (min, max) = ParseBraces();
        else return atom;

        TryEat('?'); // a lazy quantifier accepts the same texts
        return atom is EmptyNode ? atom : new RepeatNode(atom, min, max, start);
    }

    private (int Min, int? Max) ParseBraces()
    {
        var open = _position - 1;
        var min = ParseCount(open);
        int? max = min;
        if (TryEat(','))
            max = Peek() == '}' ? null : ParseCount(open);
        if (!TryEat('}'))
            throw Syntax("malformed repetition", open);
        if (max < min)
            throw Syntax("repetition with its bounds out of order", open);
        return (min, max);
    }

    private int ParseCount(int open)
    {
        if (Peek() is not (>= '0' and <= '9'))
            throw Syntax("malformed repetition", open);
        long count = 0;
        while (Peek() is >= '0' and <= '9')
            count = Math.Min((10 * count) + (Next() - '0'), int.MaxValue);
        return (int)count;
    }

    private void CheckReferences()
    {
        if (_highestReference.Number > _captures)
            throw Syntax("back-reference to a group that does not exist", _highestReference.Position);
        foreach (var (name, position) in _namedReferences)
        {
            if (!_allNames.Contains(name))
                throw Syntax("back-reference to a group that does not exist", position);
        }
    }

    private int Peek() => _position < _text.Length ? _text[_position] : EndOfPattern;

    /// <summary>Takes one code point; a surrogate pair is one.</summary>
    private int Next()
    {
        if (_position >= _text.Length)
            return EndOfPattern;
        var first = _text[_position++];
        return char.IsHighSurrogate(first) && _position < _text.Length && char.IsLowSurrogate(_text[_position])
            ? char.ConvertToUtf32(first, _text[_position++])
            : first;
    }

    private bool TryEat(char expected)
    {
        if (Peek() != expected)
            return false;
        _position++;
        return true;
    }

    private bool TryEat(string expected)
    {
        if (string.CompareOrdinal(_text, _position, expected, 0, expected.Length) != 0)
            return false;
        _position += expected.Length;
        return true;
    }

    private static PatternNotSupportedException Syntax(string what, int position) => new(what, position, isSyntaxError: true);
}
