using KongChuo.Schemas.Compilation;

namespace KongChuo.Schemas.Nodes;

/// <summary>One compiled schema. Written only while the program is compiled.</summary>
internal sealed class SchemaNode(SchemaResource resource, string pointer, int resourceIndex)
{
    private string? _location;

    /// <summary>The resource it belongs to.</summary>
    public SchemaResource Resource { get; } = resource;

    /// <summary>Its JSON Pointer in the document.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>The number of its resource in the program.</summary>
    public int ResourceIndex { get; } = resourceIndex;

    /// <summary>Why no instance may be judged by it; null when it can be.</summary>
    public string? Refusal { get; set; }

    /// <summary>The schema <c>false</c>.</summary>
    public bool IsFalse { get; set; }

    /// <summary>The types allowed.</summary>
    public JsonTypes Types { get; set; } = JsonTypes.All;

    /// <summary><c>const</c>, or null.</summary>
    public ConstantSet? Const { get; set; }

    /// <summary><c>enum</c>, or null.</summary>
    public ConstantSet? Enum { get; set; }

    /// <summary>Assertions about numbers, or null.</summary>
    public NumberRules? Numbers { get; set; }

    /// <summary>Assertions about strings, or null.</summary>
    public StringRules? Strings { get; set; }

    /// <summary>Keywords about arrays except <c>unevaluatedItems</c>, or null.</summary>
    public ArrayRules? Arrays { get; set; }

    /// <summary>Keywords about objects except <c>unevaluatedProperties</c>, or null.</summary>
    public ObjectRules? Objects { get; set; }

    /// <summary>Subschemas that apply to the same value, in the order they are evaluated.</summary>
    public InPlaceRule[] InPlace { get; set; } = [];

    /// <summary><c>unevaluatedItems</c>, or null.</summary>
    public SchemaEdge? UnevaluatedItems { get; set; }

    /// <summary><c>unevaluatedProperties</c>, or null.</summary>
    public SchemaEdge? UnevaluatedProperties { get; set; }

    /// <summary>Numbers, in the program's table, of the annotations it gives.</summary>
    public int[] Annotations { get; set; } = [];

    /// <summary>Whether it is <c>false</c> or must not be used: no keyword of it is looked at.</summary>
    public bool IsClosed => IsFalse || Refusal is not null;

    /// <summary>Its absolute location.</summary>
    public string Location => _location ??= Resource.Locate(Pointer);
}
