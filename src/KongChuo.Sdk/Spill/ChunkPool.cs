using System.Collections.Concurrent;

namespace KongChuo.Spill;

/// <summary>Chunks that are used again within one input. They hold personal values, and go with it. Safe for use from several threads.</summary>
internal sealed class ChunkPool
{
    private const int MostKept = 64;

    private readonly ConcurrentBag<FactChunk> free = [];

    /// <summary>An empty chunk, with the memory of one that was given back when there is one.</summary>
    public FactChunk Rent() => free.TryTake(out var chunk) ? chunk : new FactChunk();

    /// <summary>Empties a chunk and lets its memory be used again.</summary>
    public void Return(FactChunk chunk)
    {
        chunk.Clear();
        if (free.Count < MostKept)
            free.Add(chunk);
    }
}
