namespace KongChuo.Findings;

/// <summary>The kinds of value an argument of a finding can have.</summary>
public enum ArgumentKind
{
    /// <summary>A short text: a code, a member name, a keyword location.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A truth value.</summary>
    Boolean,
}
