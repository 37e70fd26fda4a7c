using System.Runtime.Intrinsics;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <summary>An object with members known by name.</summary>
internal sealed class FastObject() : FastNode(FastKind.Object)
{
    /// <summary>The members, in the order of the schema; at most 64.</summary>
    public FastMember[] Members { get; set; } = [];

    /// <summary>Their names, by the same numbers.</summary>
    public NameIndex Names { get; set; } = new([]);

    /// <summary>0-based number of the prediction which member comes first.</summary>
    public int Prediction { get; init; }

    /// <summary>Whether members with other names may stand in it, with any value.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Bits of the members that must be there.</summary>
    public ulong Required { get; set; }

    /// <summary>Least number of members.</summary>
    public long MinMembers { get; set; }

    /// <summary>Greatest number of members.</summary>
    public long MaxMembers { get; set; } = long.MaxValue;

    /// <summary>What follows from the presence or value of members.</summary>
    public FastCondition[] Conditions { get; set; } = [];

    /// <summary>Whether values have to be looked at again after the walk, by conditions.</summary>
    public bool LooksBack { get; set; }
}

/// <summary>A member of an object.</summary>
internal sealed class FastMember
{
    /// <summary>The name with its quotes and the colon, as compact JSON has it, padded; a name that is too long has bytes that match nothing.</summary>
    public Vector256<byte> Key { get; init; }

    /// <summary>One bit for each byte of <see cref="Key"/> that must match.</summary>
    public uint KeyMask { get; init; }

    /// <summary>Length in bytes of <see cref="Key"/>.</summary>
    public int KeyLength { get; init; }

    /// <summary>What the value must be.</summary>
    public required FastNode Value { get; init; }

    /// <summary>The strings the value may be, when that is all; else null.</summary>
    public FastSet? Set { get; init; }

    /// <summary>The shape the value must have, when that is all; else null.</summary>
    public FastShape? Shape { get; init; }

    /// <summary>0-based slot that captures the value; -1 for none.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>0-based number of the prediction which member follows this one.</summary>
    public int Prediction { get; init; }
}

/// <summary>A condition: where the tests hold, <see cref="Then"/> must, else <see cref="Else"/>.</summary>
internal sealed record FastCondition(ulong If, FastTest[] Tests, FastDemand? Then, FastDemand? Else);

/// <summary>What a member's value is compared with. A member that is absent passes.</summary>
/// <param name="Member">0-based number of the member.</param>
/// <param name="Text">What a string must be; null when the value is a truth value.</param>
/// <param name="Truth">The truth value it must be.</param>
/// <param name="IsNegated">Whether the test holds when the comparison does not.</param>
internal sealed record FastTest(int Member, FastString? Text, bool Truth, bool IsNegated);

/// <summary>What a condition demands.</summary>
/// <param name="Required">Bits of members that must be there.</param>
/// <param name="Forbidden">Bits of members that must not.</param>
/// <param name="Members">Members whose values must satisfy a further schema where they are present.</param>
/// <param name="Conditions">Conditions within.</param>
internal sealed record FastDemand(ulong Required, ulong Forbidden, (int Member, FastNode Value)[] Members, FastCondition[] Conditions)
{
    /// <summary>Demands of which at least one must hold; empty when there is no such choice.</summary>
    public FastDemand[] Choices { get; init; } = [];
}
