namespace KongChuo.Validation.Records;

/// <summary>What became of one record.</summary>
internal enum RecordOutcome
{
    /// <summary>No error.</summary>
    Valid,

    /// <summary>An error, found after the record could be read.</summary>
    Invalid,

    /// <summary>An error of form; later layers were skipped.</summary>
    IllFormed,

    /// <summary>It could not be read: an error of layer KC1.</summary>
    Unreadable,

    /// <summary>It was over the size limit.</summary>
    OverLimit,
}
