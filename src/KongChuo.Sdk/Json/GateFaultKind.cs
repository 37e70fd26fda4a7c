namespace KongChuo.Json;

/// <summary>What the gate can find in the bytes of one JSON text.</summary>
public enum GateFaultKind
{
    /// <summary>No value at all: no bytes, or white space only.</summary>
    Empty,

    /// <summary>The bytes are UTF-16 or UTF-32, not UTF-8.</summary>
    WideEncoding,

    /// <summary>The bytes are no UTF-8 but read well as GB 18030.</summary>
    ProbablyGb18030,

    /// <summary>The bytes are no UTF-8.</summary>
    IllFormedUtf8,

    /// <summary>A byte order mark stands before the text. The text is read on.</summary>
    ByteOrderMark,

    /// <summary>The text breaks the JSON grammar.</summary>
    Syntax,

    /// <summary>The text ends in the middle of a value.</summary>
    Truncated,

    /// <summary>Something follows the value.</summary>
    TrailingContent,

    /// <summary><c>NaN</c> or <c>Infinity</c>, which JSON does not have.</summary>
    NotANumber,

    /// <summary>A number beyond the range of binary64.</summary>
    NumberOutOfRange,

    /// <summary>An escape that gives half a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>A code point Unicode keeps from interchange, such as U+FFFF.</summary>
    Noncharacter,

    /// <summary>A member name that stands twice in one object.</summary>
    DuplicateName,

    /// <summary>Nesting deeper than the limit.</summary>
    TooDeep,
}
