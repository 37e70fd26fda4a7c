namespace KongChuo.Json;

/// <summary>Why bytes are not JSON this library reads or writes.</summary>
public enum JsonFault
{
    /// <summary>The bytes break the grammar of JSON, or end too early, or go on after the value.</summary>
    Syntax,

    /// <summary>The bytes are not UTF-8.</summary>
    Encoding,

    /// <summary>A string holds half of a surrogate pair, which no UTF-8 can carry.</summary>
    LoneSurrogate,

    /// <summary>An object names a member twice.</summary>
    DuplicateMember,

    /// <summary>Objects and arrays stand in one another more than 64 deep.</summary>
    Depth,

    /// <summary>The value is no object, where only an object can be read.</summary>
    NotAnObject,

    /// <summary>One record is longer than the reader was told to accept.</summary>
    Size,
}
