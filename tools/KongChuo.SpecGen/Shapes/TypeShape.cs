namespace KongChuo.SpecGen.Shapes;

/// <summary>What the value of a member is made into.</summary>
internal enum ValueKind
{
    /// <summary>Any JSON value, kept as it is.</summary>
    Raw,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A number, whole or not.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>An instant with an offset.</summary>
    Instant,

    /// <summary>A code of a code list.</summary>
    Code,

    /// <summary>An object with members of its own.</summary>
    Object,
}

/// <summary>The type of a member.</summary>
/// <param name="Kind">What a single value is made into.</param>
/// <param name="IsList">Whether the member holds a list of them.</param>
/// <param name="Class">The C# type of a code or an object.</param>
/// <param name="CodeList">The id of the code list, for a code.</param>
/// <param name="IsWhole">Whether a number is an integer.</param>
internal sealed record TypeShape(ValueKind Kind, bool IsList = false, string? Class = null, string? CodeList = null, bool IsWhole = false)
{
    /// <summary>The C# type of a single value.</summary>
    public string Item => Kind switch
    {
        ValueKind.Text => "string",
        ValueKind.Boolean => "bool",
        ValueKind.Number => "JsonNumber",
        ValueKind.Date => "DateOnly",
        ValueKind.Instant => "Timestamp",
        ValueKind.Code or ValueKind.Object => Class!,
        _ => "RawJson",
    };

    /// <summary>The C# type of the property.</summary>
    public string Property => (IsList ? $"IReadOnlyList<{Item}>" : Item) + "?";

    /// <summary>The method of the member reader and of the member writer.</summary>
    public string Method => Kind + (IsList ? "s" : "");
}
