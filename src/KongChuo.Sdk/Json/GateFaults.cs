namespace KongChuo.Json;

/// <summary>The faults of one text: all are counted, and the first of each kind are kept, so that memory does not grow with their number.</summary>
/// <param name="mostOfKind">How many of a kind are kept.</param>
internal sealed class GateFaults(int mostOfKind)
{
    private readonly List<GateFault> kept = [];
    private readonly int[] counts = new int[(int)GateFaultKind.TooDeep + 1];

    /// <summary>Those that are kept, in order of offset.</summary>
    public IReadOnlyList<GateFault> Kept => kept;

    /// <summary>Whether there are none.</summary>
    public bool AreNone { get; private set; } = true;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        kept.Clear();
        Array.Clear(counts);
        AreNone = true;
    }

    /// <summary>Counts a fault.</summary>
    /// <returns>Whether it is to be kept.</returns>
    public bool Count(GateFaultKind kind)
    {
        AreNone = false;
        return ++counts[(int)kind] <= mostOfKind;
    }

    /// <summary>Keeps a fault that was counted.</summary>
    public void Keep(GateFault fault) => kept.Add(fault);

    /// <summary>The kinds of which some were not kept, and how many.</summary>
    public IEnumerable<(GateFaultKind Kind, int Count)> NotKept()
    {
        for (var kind = 0; kind < counts.Length; kind++)
        {
            if (counts[kind] > mostOfKind)
                yield return ((GateFaultKind)kind, counts[kind] - mostOfKind);
        }
    }
}
