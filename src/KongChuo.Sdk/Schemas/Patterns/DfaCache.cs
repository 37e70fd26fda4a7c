namespace KongChuo.Schemas.Patterns;

/// <summary>
/// The deterministic states found so far. States are row offsets into one table. Readers take no lock: rows are only ever added,
/// a cell is written once, and an unwritten cell is 0 and sends its reader to <see cref="Step"/>.
/// </summary>
internal sealed class DfaCache
{
    public const int Unknown = 0;
    public const int Dead = 1;
    public const int Match = 2;
    public const int Full = -1;

    private const int MaxCells = 1 << 16;
    private const int MaxItems = 1 << 18;
    private const int ReservedRows = 2; // a row has at least two cells, so that no offset is one of the three words above

    private readonly NfaProgram _program;
    private readonly NfaStepper _stepper;
    private readonly Dictionary<NfaSet, int> _offsets = [];
    private readonly List<NfaSet> _sets = [];
    private readonly int _stride;
    private int[] _table;
    private int _items;

    public DfaCache(NfaProgram program)
    {
        _program = program;
        _stepper = new NfaStepper(program);
        _stride = program.Representatives.Count + 1;
        _table = new int[8 * _stride];
        Start = Add(_stepper.Begin());
    }

    /// <summary>The state before the first byte; <see cref="Match"/> if every text matches.</summary>
    public int Start { get; }

    /// <summary>The table as it is now; older ones stay true.</summary>
    public int[] Table => Volatile.Read(ref _table);

    /// <summary>
    /// The state after a symbol: a byte class, or the number of classes for the end of the text. <see cref="Full"/> if there is no
    /// room to remember it.
    /// </summary>
    public int Step(int state, int symbol)
    {
        lock (_sets)
        {
            var known = _table[state + symbol];
            if (known != Unknown)
                return known;
            var from = SetAt(state);
            var next = symbol == _stride - 1
                ? _stepper.AcceptsAtEnd(from) ? Match : Dead
                : Add(_stepper.Step(from, _program.Representatives[symbol]));
            if (next != Full)
                Volatile.Write(ref _table[state + symbol], next);
            return next;
        }
    }

    /// <summary>Takes over a state of another cache of the same program.</summary>
    public int Adopt(DfaCache other, int state)
    {
        NfaSet set;
        lock (other._sets)
            set = other.SetAt(state);
        lock (_sets)
            return Add(set);
    }

    private NfaSet SetAt(int state) => _sets[(state / _stride) - ReservedRows];

    private int Add(NfaSet? set)
    {
        if (set is null)
            return Match;
        if (set.Instructions.Length == 0)
            return Dead;
        if (_offsets.TryGetValue(set, out var offset))
            return offset;

        offset = (_sets.Count + ReservedRows) * _stride;
        if (_sets.Count > ReservedRows && (offset + _stride > MaxCells || _items + set.Instructions.Length > MaxItems))
            return Full;
        if (offset + _stride > _table.Length)
        {
            var larger = new int[2 * _table.Length];
            _table.CopyTo(larger, 0);
            Volatile.Write(ref _table, larger);
        }

        _items += set.Instructions.Length;
        _offsets.Add(set, offset);
        _sets.Add(set);
        return offset;
    }
}
