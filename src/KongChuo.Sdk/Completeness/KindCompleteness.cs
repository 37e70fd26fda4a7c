namespace KongChuo.Completeness;

/// <summary>How complete the records of one kind are.</summary>
/// <param name="Required">What is demanded of the kind.</param>
/// <param name="Records">How many of its records were judged.</param>
/// <param name="NotJudged">How many were not well-formed and therefore not judged.</param>
/// <param name="Batches">How many batch headers name it, if it is a ledger.</param>
/// <param name="Members">Each demand on members, in the order of <see cref="RequiredKind.Members"/>.</param>
public sealed record KindCompleteness(RequiredKind Required, long Records, long NotJudged, long Batches, IReadOnlyList<MemberCompleteness> Members)
{
    /// <summary>Whether the kind is there: a record that was judged, or a batch header that names it, which then is an empty return.</summary>
    public bool IsPresent => Records > 0 || Batches > 0;

    /// <summary>Whether the kind is there if it must be, and every demand on members is met.</summary>
    public bool IsMet => (IsPresent || !Required.MustBePresent) && Members.All(member => member.IsMet);
}
