namespace KongChuo.Spill;

/// <summary>
/// Sorts any number of facts within a bound of memory: what is more is sorted in parts, spilled to encrypted temporary files and merged. The order does not
/// depend on the bound.
/// </summary>
/// <param name="maxMemory">Bytes of memory for facts.</param>
/// <param name="folder">The folder for temporary files.</param>
internal sealed class FactSorter(long maxMemory, string folder) : IDisposable
{
    private readonly HeldFacts held = new();
    private readonly List<FactRun> runs = [];
    private readonly HashSet<int> kinds = [];

    /// <summary>0-based numbers of the kinds of records that facts are of.</summary>
    public IReadOnlySet<int> Kinds => kinds;

    /// <summary>Takes facts of an input.</summary>
    /// <param name="chunk">The facts; what they say of their place is changed.</param>
    /// <param name="input">0-based number of the input.</param>
    /// <param name="recordsBefore">Records before the first of the chunk.</param>
    /// <param name="linesBefore">Lines before it.</param>
    /// <exception cref="IOException">They cannot be spilled.</exception>
    public void Add(FactChunk chunk, int input, long recordsBefore, long linesBefore)
    {
        for (var rest = chunk.Bytes; !rest.IsEmpty;)
        {
            var entry = rest[..FactEntry.LengthOf(rest)];
            FactEntry.Place(entry, input, recordsBefore, linesBefore);
            kinds.Add(new FactEntry(entry).Kind);
            if (held.Bytes + entry.Length > maxMemory && !held.IsEmpty)
                Spill();
            held.Add(entry);
            rest = rest[entry.Length..];
        }
    }

    /// <summary>Ends the taking: all facts in order.</summary>
    public FactRun Sort()
    {
        held.Sort();
        if (runs.Count == 0)
            return new HeldRun(held);
        runs.Add(new HeldRun(held));
        return new MergedRun(runs);
    }

    /// <inheritdoc/>
    public void Dispose() => runs.ForEach(run => run.Dispose());

    private void Spill()
    {
        held.Sort();
        var file = new SpillFile(folder);
        runs.Add(new SpilledRun(file));
        for (var i = 0; i < held.Count; i++)
            file.Write(held[i]);
        file.Rewind();
        held.Clear();
    }
}
