namespace KongChuo.Completeness;

/// <summary>What is concluded about completeness.</summary>
public enum CompletenessVerdict
{
    /// <summary>Every record was judged, and every demand is met.</summary>
    Complete,

    /// <summary>A demand is not met by the records that were judged.</summary>
    Incomplete,

    /// <summary>
    /// It cannot be told: an input was not read to its end; or no demand is unmet, but there are records that were not well-formed and therefore not judged.
    /// </summary>
    NotJudged,
}
