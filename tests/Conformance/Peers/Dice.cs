namespace Conformance.Peers;

/// <summary>SplitMix64: the same numbers from the same seed on every runtime, for ever.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>Makes dice for one mutant.</summary>
    public static Dice For(string kind, int seed, int number)
    {
        var mixed = 14695981039346656037UL;
        foreach (var character in kind)
            mixed = (mixed ^ character) * 1099511628211UL;
        var dice = new Dice(mixed ^ ((ulong)(uint)seed << 32) ^ (uint)number);
        dice.Next();
        return dice;
    }

    /// <summary>A number from 0 to one less than the bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>True once in so many throws.</summary>
    public bool OneIn(int bound) => Below(bound) == 0;

    /// <summary>One of some things.</summary>
    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
