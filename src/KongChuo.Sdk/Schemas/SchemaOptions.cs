namespace KongChuo.Schemas;

/// <summary>How a schema is compiled. Immutable.</summary>
public sealed record SchemaOptions
{
    /// <summary>The options of a plain 2020-12 validator.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>Whether <c>format</c> is checked. By default it only annotates, unless the dialect has the format-assertion vocabulary.</summary>
    public bool AssertFormat { get; init; }

    /// <summary>Values to note on the way; null for none.</summary>
    public CaptureSet? Captures { get; init; }

    /// <summary>Names of keywords, such as <c>x-codeList</c>, whose value is handed over with every value it applies to.</summary>
    public IReadOnlyCollection<string> AnnotationKeywords { get; init; } = [];

    /// <summary>The deepest nesting of arrays and objects that is evaluated. The outermost container counts 1.</summary>
    public int MaxDepth { get; init; } = 64;
}
