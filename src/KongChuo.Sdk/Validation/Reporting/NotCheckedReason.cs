namespace KongChuo.Validation;

/// <summary>Why something was not checked.</summary>
public enum NotCheckedReason
{
    /// <summary>The input could not be opened.</summary>
    CannotOpen,

    /// <summary>The format of the input is not read by this version.</summary>
    UnsupportedFormat,

    /// <summary>There was no input at all.</summary>
    NoInput,

    /// <summary>Reading broke off.</summary>
    ReadFailed,

    /// <summary>A record is over the size limit.</summary>
    OverLimit,

    /// <summary>The structure of the document broke off; what follows was not read.</summary>
    StructureBroken,

    /// <summary>Later layers were skipped for records with errors in an earlier layer.</summary>
    EarlierLayerFailed,

    /// <summary>The run was interrupted.</summary>
    Interrupted,

    /// <summary>Events of cases whose beginning is not in the inputs: what they prove cannot be told.</summary>
    BeginsEarlier,

    /// <summary>It was asked to be left out.</summary>
    NotAskedFor,

    /// <summary>Temporary files could not be written or read.</summary>
    SpillFailed,

    /// <summary>A rule threw on some of its subjects.</summary>
    RuleThrew,

    /// <summary>Neither side of a comparison has a row.</summary>
    NoRows,
}
