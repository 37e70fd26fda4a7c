namespace KongChuo.Schemas.Patterns;

/// <summary>
/// An ECMA-262 regular expression under the <c>u</c> flag, searched for anywhere in UTF-8 text. One pass over the bytes, never a step
/// back: time is linear in the text whatever the pattern. Immutable to its users and safe for many threads.
/// </summary>
internal sealed class EcmaPattern
{
    private readonly NfaProgram _program;
    private readonly byte[] _classOf;
    private DfaCache _cache;

    private EcmaPattern(NfaProgram program)
    {
        _program = program;
        _classOf = program.ClassOf.ToArray();
        _cache = new DfaCache(program);
    }

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="PatternNotSupportedException">
    /// The pattern is malformed, uses lookaround, back-references, inline modifiers or a property without table, or is too large.
    /// </exception>
    public static EcmaPattern Compile(string pattern) => new(NfaBuilder.Build(PatternParser.Parse(pattern)));

    /// <summary>Whether the pattern matches somewhere in the text, which must be well-formed UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        var cache = Volatile.Read(ref _cache);
        var table = cache.Table;
        var classOf = _classOf;
        var state = cache.Start;
        if (state <= DfaCache.Match)
            return state == DfaCache.Match;

        foreach (var value in utf8)
        {
            var next = table[state + classOf[value]];
            if (next <= DfaCache.Match)
            {
                if (next == DfaCache.Unknown)
                    next = Extend(ref cache, ref table, state, classOf[value]);
                if (next <= DfaCache.Match)
                    return next == DfaCache.Match;
            }

            state = next;
        }

        var end = _program.Representatives.Count;
        var verdict = table[state + end];
        if (verdict == DfaCache.Unknown)
            verdict = Extend(ref cache, ref table, state, end);
        return verdict == DfaCache.Match;
    }

    /// <summary>The state before the first byte. States hold as long as fewer are met than the cache has room for.</summary>
    internal int Start => Volatile.Read(ref _cache).Start;

    /// <summary>The state some bytes lead to.</summary>
    internal int Walk(int state, ReadOnlySpan<byte> utf8)
    {
        var cache = Volatile.Read(ref _cache);
        foreach (var value in utf8)
        {
            if (state <= DfaCache.Match)
                return state;
            state = cache.Step(state, _classOf[value]);
        }

        return state;
    }

    /// <summary>Whether a text that leads to the state matches.</summary>
    internal bool AcceptsAt(int state) =>
        state == DfaCache.Match || (state > DfaCache.Match && Volatile.Read(ref _cache).Step(state, _program.Representatives.Count) == DfaCache.Match);

    /// <summary>
    /// For each byte of a text that matches, the bytes of printable ASCII that could stand in its place and lead to the same state: so
    /// every text made of these matches, too. False where the automaton cannot tell.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="take">Takes, for each position, which of the 128 ASCII characters could stand there.</param>
    internal bool TryGeneralise(ReadOnlySpan<byte> utf8, Action<int, bool[]> take)
    {
        var cache = Volatile.Read(ref _cache);
        var state = cache.Start;
        for (var position = 0; position < utf8.Length; position++)
        {
            var next = cache.Step(state, _classOf[utf8[position]]);
            if (state <= DfaCache.Match || next <= DfaCache.Match)
                return false;
            var alike = new bool[128];
            for (var value = 0x20; value < 0x7F; value++)
                alike[value] = cache.Step(state, _classOf[value]) == next;
            take(position, alike);
            state = next;
        }

        return cache.Step(state, _program.Representatives.Count) == DfaCache.Match;
    }

    /// <summary>Finds a state met for the first time; when the cache is full, starts over with an empty one.</summary>
    private int Extend(ref DfaCache cache, ref int[] table, int state, int symbol)
    {
        var next = cache.Step(state, symbol);
        if (next == DfaCache.Full)
        {
            var fresh = new DfaCache(_program);
            next = fresh.Step(fresh.Adopt(cache, state), symbol);
            cache = fresh;
            Volatile.Write(ref _cache, fresh);
        }

        table = cache.Table;
        return next;
    }
}
