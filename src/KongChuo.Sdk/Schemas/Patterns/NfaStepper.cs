namespace KongChuo.Schemas.Patterns;

/// <summary>Computes the successors of sets of instructions. Keeps scratch space: one thread at a time.</summary>
internal sealed class NfaStepper
{
    private readonly NfaProgram _program;
    private readonly int[] _seenIn;
    private readonly Stack<int> _pending = new();
    private readonly List<int> _items = [];
    private readonly List<int> _settled = [];
    private int _round;
    private bool _accepts;

    public NfaStepper(NfaProgram program)
    {
        _program = program;
        _seenIn = new int[program.Count];
    }

    /// <summary>The set before the first byte; null if it accepts every text.</summary>
    public NfaSet? Begin()
    {
        BeginRound();
        Reach(_program.Start);
        return _accepts ? null : new NfaSet(Collect(_items), atStart: true, afterWord: false);
    }

    /// <summary>Whether the set accepts when the text ends after it.</summary>
    public bool AcceptsAtEnd(NfaSet from)
    {
        Settle(from, nextIsWord: false, atEnd: true);
        return _accepts;
    }

    /// <summary>The set after one more byte; null if the text is accepted whatever follows. The set may be empty.</summary>
    public NfaSet? Step(NfaSet from, byte value)
    {
        var isWord = _program.UsesWordBoundary && CharacterClasses.IsWordByte(value);
        Settle(from, isWord, atEnd: false);
        if (_accepts)
            return null;

        _settled.Clear();
        _settled.AddRange(_items);
        BeginRound();
        foreach (var index in _settled)
        {
            ref readonly var instruction = ref _program[index];
            if (instruction.Kind == NfaKind.Bytes && _program.Follow(instruction, value) is var target and >= 0)
                Reach(target);
        }

        return _accepts ? null : new NfaSet(Collect(_items), atStart: false, isWord);
    }

    /// <summary>Fills the items with the set and with all that lies behind its assertions that hold here.</summary>
    private void Settle(NfaSet from, bool nextIsWord, bool atEnd)
    {
        BeginRound();
        foreach (var index in from.Instructions)
            Reach(index);
        for (var i = 0; i < _items.Count; i++)
        {
            ref readonly var instruction = ref _program[_items[i]];
            if (instruction.Kind == NfaKind.Assert && Holds(instruction.Assertion, from, nextIsWord, atEnd))
                Reach(instruction.Next);
        }
    }

    private static bool Holds(AssertionKind assertion, NfaSet from, bool nextIsWord, bool atEnd) => assertion switch
    {
        AssertionKind.Start => from.AtStart,
        AssertionKind.End => atEnd,
        AssertionKind.WordBoundary => from.AfterWord != nextIsWord,
        _ => from.AfterWord == nextIsWord,
    };

    private void BeginRound()
    {
        _round++;
        _items.Clear();
        _accepts = false;
    }

    /// <summary>Adds an instruction and whatever it splits into.</summary>
    private void Reach(int start)
    {
        _pending.Push(start);
        while (_pending.TryPop(out var index))
        {
            if (_seenIn[index] == _round)
                continue;
            _seenIn[index] = _round;
            ref readonly var instruction = ref _program[index];
            switch (instruction.Kind)
            {
                case NfaKind.Split:
                    _pending.Push(instruction.Other);
                    _pending.Push(instruction.Next);
                    break;
                case NfaKind.Accept:
                    _accepts = true;
                    break;
                default:
                    _items.Add(index);
                    break;
            }
        }
    }

    private static int[] Collect(List<int> items)
    {
        var collected = items.ToArray();
        Array.Sort(collected);
        return collected;
    }
}
