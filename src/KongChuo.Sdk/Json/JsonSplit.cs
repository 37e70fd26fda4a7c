namespace KongChuo.Json;

/// <summary>Where a splitter has stopped.</summary>
internal enum JsonSplit
{
    /// <summary>At the end of the window, in the middle of something or between values.</summary>
    NeedMore,

    /// <summary>Behind a whole object: a record.</summary>
    Record,

    /// <summary>Behind the bracket that opens the array of a root member <c>records</c>.</summary>
    RecordsOpen,

    /// <summary>Behind the bracket that closes that array.</summary>
    RecordsClose,

    /// <summary>Behind the end of the object that held the array.</summary>
    DocumentEnd,
}
