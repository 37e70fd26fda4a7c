namespace KongChuo.Schemas.Evaluation;

/// <summary>The names of a rule's table that an object has. The first 64 cost no memory.</summary>
internal struct SeenNames
{
    private const int LowBits = 64;
    private readonly BitFrames _frames;
    private readonly int _high;
    private ulong _low;

    /// <summary>Starts with none of some number of names.</summary>
    public SeenNames(BitFrames frames, int names)
    {
        _frames = frames;
        _high = names > LowBits ? frames.Open(names - LowBits) : BitFrames.None;
    }

    /// <summary>Adds a name.</summary>
    public void Add(int name)
    {
        if (name < LowBits)
            _low |= 1UL << name;
        else
            _frames.Set(_high, name - LowBits);
    }

    /// <summary>Whether the object has a name.</summary>
    public readonly bool Has(int name) => name < LowBits ? (_low >> name & 1) != 0 : _frames.Has(_high, name - LowBits);

    /// <summary>Whether the object has all of some names below 64.</summary>
    public readonly bool HasAll(ulong names) => (_low & names) == names;
}
