namespace KongChuo.Packages;

/// <summary>The checksum of zip entries, which the framework's reader does not compare. A value: each step gives the next.</summary>
internal readonly record struct Crc32(uint Inverted)
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The checksum of no bytes.</summary>
    public static Crc32 Empty => new(uint.MaxValue);

    /// <summary>The checksum as zip files state it.</summary>
    public uint Value => ~Inverted;

    /// <summary>The checksum with bytes added.</summary>
    public Crc32 With(ReadOnlySpan<byte> bytes)
    {
        var next = Inverted;
        foreach (var item in bytes)
            next = Table[(byte)(next ^ item)] ^ (next >> 8);
        return new Crc32(next);
    }

    private static uint Entry(int number)
    {
        var value = (uint)number;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : 0xedb88320 ^ (value >> 1);
        return value;
    }
}
