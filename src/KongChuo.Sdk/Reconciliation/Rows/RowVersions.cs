using KongChuo.Spill;

namespace KongChuo.Reconciliation.Rows;

/// <summary>
/// The versions of records that rows of one side are of, whatever key the rows have: a correction may change the key. Once all are there, it finds the rows of
/// lower versions. Belongs to one thread at a time.
/// </summary>
internal sealed class RowVersions(long maxMemory, string folder, CancellationToken cancellation = default) : IDisposable
{
    private const int CheckEvery = 1 << 12;

    private readonly FactSorter versions = new(maxMemory / 2, folder, cancellation);
    private readonly FactSorter superseded = new(maxMemory / 2, folder, cancellation);
    private readonly FactChunk chunk = new();

    /// <summary>Takes the key of a row, by which it is sorted; a row whose record does not say which version it is has no other.</summary>
    public void Add(ReadOnlySpan<byte> rowKey, long record, int part)
    {
        var identity = rowKey[^RowIdentity.Length..];
        if (!identity.ContainsAnyExcept((byte)0))
            return;
        var start = chunk.Length;
        var length = KeyHash.Length + RowIdentity.Length;
        FactEntry.WriteHead(chunk.Take(FactEntry.HeadLength), 0, length, 0, record, 0, 0, part);
        var key = chunk.Take(length);
        KeyHash.Write(key, identity[..RowIdentity.RecordLength]);
        identity.CopyTo(key[KeyHash.Length..]);
        rowKey.CopyTo(chunk.Take(rowKey.Length));
        chunk.Close(start);
    }

    /// <summary>Hands over what is held.</summary>
    public void Flush(int input)
    {
        versions.Add(chunk, input, 0, 0);
        chunk.Clear();
    }

    /// <summary>Goes through all versions, record by record, and notes the rows of those that are not the highest.</summary>
    /// <exception cref="IOException">What was spilled cannot be read, or more cannot be spilled.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Settle()
    {
        var rows = versions.Sort();
        Span<byte> highest = stackalloc byte[RowIdentity.Length];
        highest.Clear();
        for (var steps = 0; rows.MoveNext(); steps++)
        {
            if (steps % CheckEvery == 0)
                cancellation.ThrowIfCancellationRequested();
            var row = new FactEntry(rows.Current);
            var identity = row.Key[KeyHash.Length..];
            if (!identity[..RowIdentity.RecordLength].SequenceEqual(highest[..RowIdentity.RecordLength]))
                identity.CopyTo(highest);
            else if (!identity.SequenceEqual(highest))
                Supersede(row);
        }
    }

    /// <summary>The rows of versions that are not the highest, in the order of their keys.</summary>
    /// <exception cref="IOException">They could not be spilled, or cannot be read.</exception>
    public FactRun Superseded() => superseded.Sort();

    /// <inheritdoc/>
    public void Dispose()
    {
        versions.Dispose();
        superseded.Dispose();
    }

    private void Supersede(FactEntry row)
    {
        FactEntry.WriteHead(chunk.Take(FactEntry.HeadLength), 0, row.Content.Length, 0, row.Record, 0, 0, row.Part);
        row.Content.CopyTo(chunk.Take(row.Content.Length));
        chunk.Close(0);
        superseded.Add(chunk, row.Input, 0, 0);
        chunk.Clear();
    }
}
