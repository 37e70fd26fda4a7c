using KongChuo.Findings;

namespace KongChuo.Completeness;

/// <summary>How far records give a member that is demanded of them.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Demanded">How many records it was made of.</param>
/// <param name="Given">How many of these have a value.</param>
/// <param name="AbsentWithReason">How many have none and say why, whether or not the demand accepts a reason.</param>
/// <param name="Missing">The first records that do not satisfy it, by input and record, as many as the options allow.</param>
public sealed record MemberCompleteness(MemberDemand Demand, long Demanded, long Given, long AbsentWithReason, IReadOnlyList<FindingPlace> Missing)
{
    /// <summary>How many of the records satisfy the demand.</summary>
    public long Satisfied => Demand.MayBeAbsentWithReason ? Given + AbsentWithReason : Given;

    /// <summary>Whether enough of the records satisfy it; true when it was made of none.</summary>
    public bool IsMet => Satisfied >= Demand.Share * Demanded;
}
