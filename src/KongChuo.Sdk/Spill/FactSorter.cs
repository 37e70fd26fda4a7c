namespace KongChuo.Spill;

/// <summary>
/// Sorts any number of facts within a bound of memory: what is more is sorted in parts, spilled to encrypted temporary files and merged. The order does not
/// depend on the bound.
/// </summary>
/// <param name="maxMemory">Bytes of memory for facts.</param>
/// <param name="folder">The folder for temporary files.</param>
/// <param name="cancellation">Stops between the facts that are spilled or merged; nothing can be sorted afterwards.</param>
internal sealed class FactSorter(long maxMemory, string folder, CancellationToken cancellation = default) : IDisposable
{
    private const int MostFiles = 64;
    private const int CheckEvery = 1 << 12;

    private readonly HeldFacts held = new();
    private readonly List<List<FactRun>> levels = [];
    private readonly HashSet<int> kinds = [];
    private Exception? failure;

    /// <summary>0-based numbers of the kinds of records that facts are of.</summary>
    public IReadOnlySet<int> Kinds => kinds;

    /// <summary>Takes facts of an input.</summary>
    /// <param name="chunk">The facts; what they say of their place is changed.</param>
    /// <param name="input">0-based number of the input.</param>
    /// <param name="recordsBefore">Records before the first of the chunk.</param>
    /// <param name="linesBefore">Lines before it.</param>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    /// <remarks>When they cannot be spilled nothing is kept any more, and <see cref="Sort"/> says so: whoever reads the input is not to blame.</remarks>
    public void Add(FactChunk chunk, int input, long recordsBefore, long linesBefore)
    {
        for (var rest = chunk.Bytes; !rest.IsEmpty;)
        {
            var entry = rest[..FactEntry.LengthOf(rest)];
            FactEntry.Place(entry, input, recordsBefore, linesBefore);
            kinds.Add(new FactEntry(entry).Kind);
            if (held.Bytes + entry.Length > maxMemory && !held.IsEmpty)
                Spill();
            if (failure is null)
                held.Add(entry);
            rest = rest[entry.Length..];
        }
    }

    /// <summary>Ends the taking: all facts in order.</summary>
    /// <exception cref="IOException">Facts could not be spilled, or what was spilled cannot be read.</exception>
    public FactRun Sort()
    {
        if (failure is not null)
            throw new IOException("Facts could not be spilled.", failure);
        held.Sort();
        var last = new HeldRun(held);
        return levels.Count == 0 ? last : new MergedRun([.. levels.SelectMany(level => level), last]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in levels.SelectMany(level => level))
            run.Dispose();
    }

    private void Spill()
    {
        held.Sort();
        try
        {
            Keep(new HeldRun(held), 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failure = exception;
        }

        held.Clear();
    }

    /// <summary>Writes a run to a file of a level; when a level is full, its files become one of the next: so few are open, however many facts there are.</summary>
    private void Keep(FactRun run, int level)
    {
        if (level == levels.Count)
            levels.Add([]);
        var file = new SpillFile(folder);
        var files = levels[level];
        files.Add(new SpilledRun(file));
        for (var written = 0; run.MoveNext(); written++)
        {
            if (written % CheckEvery == 0)
                cancellation.ThrowIfCancellationRequested();
            file.Write(run.Current);
        }

        file.Rewind();
        if (files.Count < MostFiles)
            return;
        Keep(new MergedRun(files), level + 1);
        files.ForEach(full => full.Dispose());
        files.Clear();
    }
}
