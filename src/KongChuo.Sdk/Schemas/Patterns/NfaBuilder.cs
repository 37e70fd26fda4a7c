namespace KongChuo.Schemas.Patterns;

/// <summary>Turns a parsed pattern into an automaton, from its end to its beginning.</summary>
internal sealed class NfaBuilder
{
    /// <summary>Instructions a pattern may need: 20 000 digits in a row, or 400 letters of any script.</summary>
    private const int MaxInstructions = 100_000;

    private readonly List<NfaInstruction> _instructions = [];
    private readonly List<ByteEdge> _edges = [];
    private readonly Dictionary<CodePointSet, SetTemplate> _templates = [];
    private RepeatNode? _repetition;

    private NfaBuilder()
    {
    }

    /// <summary>The automaton of a search anywhere in the text.</summary>
    /// <exception cref="PatternNotSupportedException">The pattern holds something that is not supported, or is too big.</exception>
    public static NfaProgram Build(PatternNode pattern)
    {
        var builder = new NfaBuilder();
        var accept = builder.Add(new NfaInstruction(NfaKind.Accept, 0));
        var start = builder.Compile(pattern, accept);
        if (!BeginsAtStart(pattern))
            start = builder.Compile(new RepeatNode(new SetNode(CodePointSet.Everything), 0, null, 0), start);
        return new NfaProgram([.. builder._instructions], [.. builder._edges], start);
    }

    private static bool BeginsAtStart(PatternNode node) => node switch
    {
        AssertionNode { Kind: AssertionKind.Start } => true,
        SequenceNode sequence => BeginsAtStart(sequence.Parts[0]),
        AlternationNode alternation => alternation.Branches.All(BeginsAtStart),
        RepeatNode { Min: > 0 } repeat => BeginsAtStart(repeat.Body),
        _ => false,
    };

    /// <summary>Adds the instructions that match a node and go on at <paramref name="next"/>; returns where they begin.</summary>
    private int Compile(PatternNode node, int next)
    {
        switch (node)
        {
            case SetNode set:
                return CompileSet(set.Set, next);
            case SequenceNode sequence:
                for (var i = sequence.Parts.Count - 1; i >= 0; i--)
                    next = Compile(sequence.Parts[i], next);
                return next;
            case AlternationNode alternation:
                var start = Compile(alternation.Branches[^1], next);
                for (var i = alternation.Branches.Count - 2; i >= 0; i--)
                    start = Add(new NfaInstruction(NfaKind.Split, Compile(alternation.Branches[i], next)) { Other = start });
                return start;
            case RepeatNode repeat:
                return CompileRepeat(repeat, next);
            case AssertionNode assertion:
                return Add(new NfaInstruction(NfaKind.Assert, next) { Assertion = assertion.Kind });
            case UnsupportedNode refused:
                throw new PatternNotSupportedException(refused.Construct, refused.Position, isSyntaxError: false);
            default:
                return next;
        }
    }

    private int CompileRepeat(RepeatNode repeat, int next)
    {
        var outer = _repetition;
        _repetition = repeat;
        var start = repeat.Max is { } max ? CompileOptional(repeat.Body, max - repeat.Min, next) : CompileLoop(repeat.Body, next);
        for (var i = 0; i < repeat.Min; i++)
        {
            var before = start;
            start = Compile(repeat.Body, start);
            if (start == before)
                break; // a body without instructions matches only the empty text, however often
        }

        _repetition = outer;
        return start;
    }

    private int CompileOptional(PatternNode body, int times, int next)
    {
        var start = next;
        for (var i = 0; i < times; i++)
        {
            var once = Compile(body, start);
            if (once == start)
                break;
            start = Add(new NfaInstruction(NfaKind.Split, once) { Other = next });
        }

        return start;
    }

    private int CompileLoop(PatternNode body, int next)
    {
        var loop = Add(default);
        _instructions[loop] = new NfaInstruction(NfaKind.Split, Compile(body, loop)) { Other = next };
        return loop;
    }

    private int CompileSet(CodePointSet set, int next)
    {
        if (!_templates.TryGetValue(set, out var template))
            _templates.Add(set, template = CreateTemplate(set));

        var start = _instructions.Count;
        for (var node = 0; node < template.NodeCount; node++)
        {
            Add(new NfaInstruction(NfaKind.Bytes, next)
            {
                Base = start,
                EdgeStart = template.EdgeStarts[node],
                EdgeEnd = template.EdgeStarts[node + 1],
            });
        }

        return start;
    }

    private SetTemplate CreateTemplate(CodePointSet set)
    {
        var automaton = SetAutomaton.Of(set);
        var starts = new int[automaton.NodeCount + 1];
        for (var node = 0; node < automaton.NodeCount; node++)
        {
            starts[node] = _edges.Count;
            _edges.AddRange(automaton.EdgesOf(node));
        }

        starts[^1] = _edges.Count;
        return new SetTemplate(starts);
    }

    private int Add(NfaInstruction instruction)
    {
        if (_instructions.Count == MaxInstructions)
        {
            var construct = _repetition is null ? "pattern too large" : "repetition count too large";
            throw new PatternNotSupportedException(construct, _repetition?.Position ?? 0, isSyntaxError: false);
        }

        _instructions.Add(instruction);
        return _instructions.Count - 1;
    }

    private sealed record SetTemplate(int[] EdgeStarts)
    {
        public int NodeCount => EdgeStarts.Length - 1;
    }
}
