namespace KongChuo.Schemas.Fast;

/// <summary>What a value must be for the fast path to accept it. Anything else makes the fast path give the record up.</summary>
internal enum FastKind
{
    /// <summary>Never accepted: the complete engine decides.</summary>
    GiveUp,

    /// <summary>A string: <see cref="FastString"/>.</summary>
    String,

    /// <summary>A whole number: <see cref="FastInteger"/>.</summary>
    Integer,

    /// <summary>A number: <see cref="FastNumber"/>.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>: <see cref="FastBoolean"/>.</summary>
    Boolean,

    /// <summary>An array: <see cref="FastArray"/>.</summary>
    Array,

    /// <summary>An object: <see cref="FastObject"/>.</summary>
    Object,

    /// <summary>An object whose members are alike and have names of a form: <see cref="FastMap"/>.</summary>
    Map,

    /// <summary>Any value at all.</summary>
    Any,
}

/// <summary>A compiled schema in the form the fast path walks: one kind of value, all keywords that bear on it together.</summary>
internal class FastNode(FastKind kind)
{
    /// <summary>The node that accepts nothing.</summary>
    public static FastNode GiveUp { get; } = new(FastKind.GiveUp);

    /// <summary>The node that accepts any value.</summary>
    public static FastNode Any { get; } = new(FastKind.Any);

    /// <summary>The kind of value.</summary>
    public FastKind Kind { get; } = kind;
}

/// <summary>A whole number within bounds.</summary>
internal sealed class FastInteger(long minimum, long maximum) : FastNode(FastKind.Integer)
{
    public long Minimum { get; } = minimum;

    public long Maximum { get; } = maximum;
}

/// <summary>A number without exponent, within bounds.</summary>
internal sealed class FastNumber(Nodes.NumberRules[] rules) : FastNode(FastKind.Number)
{
    public Nodes.NumberRules[] Rules { get; } = rules;
}

/// <summary>A truth value; null where either may stand.</summary>
internal sealed class FastBoolean(bool? required) : FastNode(FastKind.Boolean)
{
    public bool? Required { get; } = required;
}

/// <summary>An array whose items are all alike.</summary>
internal sealed class FastArray : FastNode
{
    public FastArray()
        : base(FastKind.Array)
    {
    }

    public FastNode Items { get; set; } = GiveUp;

    public long MinItems { get; init; }

    public long MaxItems { get; init; }

    /// <summary>Whether no two items may be the same; only for items that are strings, and few.</summary>
    public bool Unique { get; init; }
}

/// <summary>An object whose members are all judged alike, whatever their names are.</summary>
internal sealed class FastMap() : FastNode(FastKind.Map)
{
    /// <summary>What names must be; null when that is left to <see cref="NamePattern"/>.</summary>
    public FastString? Name { get; init; }

    /// <summary>The pattern names must match; null for none.</summary>
    public Patterns.EcmaPattern? NamePattern { get; init; }

    /// <summary>What the values must be.</summary>
    public FastNode Value { get; set; } = GiveUp;

    public long MinMembers { get; init; }

    public long MaxMembers { get; init; }
}
