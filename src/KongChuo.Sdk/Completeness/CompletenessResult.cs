namespace KongChuo.Completeness;

/// <summary>How complete data are, measured by requirements.</summary>
public sealed class CompletenessResult
{
    /// <summary>What was demanded.</summary>
    public required Requirements Requirements { get; init; }

    /// <summary>The conclusion.</summary>
    public required CompletenessVerdict Verdict { get; init; }

    /// <summary>Number of records that were judged, of kinds nothing is demanded of too; batch headers are not counted.</summary>
    public required long Judged { get; init; }

    /// <summary>Number of records that could not be read or are not well-formed, and therefore were not judged.</summary>
    public required long NotJudged { get; init; }

    /// <summary>Each kind something is said of, in the order of <see cref="Requirements.Kinds"/>.</summary>
    public required IReadOnlyList<KindCompleteness> Kinds { get; init; }
}
