using System.Globalization;

namespace KongChuo.Schemas;

/// <summary>
/// One named fact about a fault: an integer, a text or a list of texts. Facts come from the schema or are counts;
/// of the instance itself only member names are told.
/// </summary>
public readonly record struct SchemaFaultArgument
{
    private SchemaFaultArgument(string name, long? integer, string? text, IReadOnlyList<string>? texts)
    {
        Name = name;
        Integer = integer;
        Text = text;
        Texts = texts;
    }

    /// <summary>The name, such as <c>limit</c>, <c>actual</c>, <c>property</c>, <c>expected</c>, <c>pattern</c>.</summary>
    public string Name { get; }

    /// <summary>The value when it is a count or a 0-based index, otherwise null.</summary>
    public long? Integer { get; }

    /// <summary>The value when it is a text, otherwise null. Numbers of the schema are texts, as the schema writes them.</summary>
    public string? Text { get; }

    /// <summary>The value when it is a list of texts, otherwise null.</summary>
    public IReadOnlyList<string>? Texts { get; }

    /// <inheritdoc/>
    public override string ToString()
        => Integer?.ToString(CultureInfo.InvariantCulture) ?? Text ?? (Texts is null ? "" : string.Join(", ", Texts));

    /// <summary>An integer.</summary>
    internal static SchemaFaultArgument Of(string name, long value) => new(name, value, null, null);

    /// <summary>A text.</summary>
    internal static SchemaFaultArgument Of(string name, string? value) => new(name, null, value, null);

    /// <summary>A list.</summary>
    internal static SchemaFaultArgument Of(string name, IReadOnlyList<string> value) => new(name, null, null, value);
}
