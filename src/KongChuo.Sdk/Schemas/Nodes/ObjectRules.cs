using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Nodes;

/// <summary>Keywords about objects, except <c>unevaluatedProperties</c>. Names are numbers in <see cref="Names"/>.</summary>
internal sealed record ObjectRules
{
    private readonly int[] _required = [];

    /// <summary>Every name the keywords speak of.</summary>
    public required NameIndex Names { get; init; }

    /// <summary><c>properties</c> by name; null for names that are only required or depended on.</summary>
    public required SchemaEdge?[] Properties { get; init; }

    /// <summary><c>required</c>.</summary>
    public int[] Required
    {
        get => _required;
        init
        {
            _required = value;
            RequiredBits = value.Where(number => number < 64).Aggregate(0UL, (bits, number) => bits | 1UL << number);
        }
    }

    /// <summary><see cref="Required"/> as bits, as far as the numbers are below 64.</summary>
    public ulong RequiredBits { get; private init; }

    /// <summary><c>patternProperties</c>.</summary>
    public PatternProperty[] Patterns { get; init; } = [];

    /// <summary><c>additionalProperties</c>, or null.</summary>
    public SchemaEdge? Additional { get; init; }

    /// <summary><c>propertyNames</c>, or null.</summary>
    public SchemaEdge? PropertyNames { get; init; }

    /// <summary><c>dependentRequired</c>.</summary>
    public DependentNames[] DependentNames { get; init; } = [];

    /// <summary><c>dependentSchemas</c>.</summary>
    public DependentSchema[] DependentSchemas { get; init; } = [];

    /// <summary><c>minProperties</c>; 0 when absent.</summary>
    public long MinProperties { get; init; }

    /// <summary><c>maxProperties</c>; the largest number when absent.</summary>
    public long MaxProperties { get; init; } = long.MaxValue;
}

/// <summary>An entry of <c>patternProperties</c>.</summary>
internal sealed record PatternProperty(EcmaPattern Pattern, SchemaEdge Edge);

/// <summary>An entry of <c>dependentRequired</c>, or of the former <c>dependencies</c>.</summary>
internal sealed record DependentNames(string Keyword, int Trigger, int[] Required);

/// <summary>An entry of <c>dependentSchemas</c>, or of the former <c>dependencies</c>.</summary>
internal sealed record DependentSchema(int Trigger, SchemaEdge Edge);
