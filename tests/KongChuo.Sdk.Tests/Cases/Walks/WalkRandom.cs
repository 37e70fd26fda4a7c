namespace KongChuo.Tests.Cases.Walks;

/// <summary>Random numbers that are the same everywhere and for ever (SplitMix64).</summary>
internal sealed class WalkRandom(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15;

    /// <summary>A number from 0 to below a bound.</summary>
    public int Below(int bound)
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
    }

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>One of a list.</summary>
    public T One<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>The same things in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> things)
    {
        var list = things.ToList();
        for (var last = list.Count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (list[last], list[other]) = (list[other], list[last]);
        }

        return list;
    }
}
