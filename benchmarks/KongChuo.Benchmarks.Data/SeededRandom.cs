namespace KongChuo.Benchmarks.Data;

/// <summary>A small generator of pseudo-random numbers (SplitMix64): the same seed gives the same data on any version of .NET.</summary>
public sealed class SeededRandom(long seed)
{
    private ulong state = (ulong)seed;

    /// <summary>A number from 0 up to, not including, a limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>Whether something that happens so many times in a thousand happens.</summary>
    public bool Happens(int perThousand) => Below(1000) < perThousand;

    /// <summary>One of several.</summary>
    public T Pick<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];

    /// <summary>Digits, leading zeros included.</summary>
    public string Digits(int count) => string.Create(count, this, static (text, random) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)('0' + random.Below(10));
    });

    /// <summary>A day of some year, as <c>yyyy-MM-dd</c>.</summary>
    public string Day(int firstYear, int years) => $"{firstYear + Below(years):D4}-{1 + Below(12):D2}-{1 + Below(28):D2}";

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
