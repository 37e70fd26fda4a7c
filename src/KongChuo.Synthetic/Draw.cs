namespace KongChuo.Synthetic;

/// <summary>
/// A stream of random numbers that belongs to one subject: any record can be drawn by itself, in any order and on any thread.
/// </summary>
internal struct Draw
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;
    private ulong state;

    /// <summary>Opens the stream of a subject.</summary>
    public Draw(int seed, Purpose purpose, int index)
    {
        state = Mix(((ulong)(uint)seed << 8) | (byte)purpose) + Mix((ulong)(uint)index + Step);
    }

    /// <summary>64 random bits.</summary>
    public ulong Next()
    {
        state += Step;
        return Mix(state);
    }

    /// <summary>A number from 0 to one less than <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)(uint)bound) >> 32);

    /// <summary>A number from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True so many times in a million.</summary>
    public bool Chance(int perMillion) => Below(1_000_000) < perMillion;

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58_476D_1CE4_E5B9;
        value = (value ^ (value >> 27)) * 0x94D0_49BB_1331_11EB;
        return value ^ (value >> 31);
    }
}
