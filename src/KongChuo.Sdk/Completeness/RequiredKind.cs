namespace KongChuo.Completeness;

/// <summary>What is demanded of one kind of record. Immutable.</summary>
public sealed class RequiredKind
{
    internal RequiredKind(RecordKind kind, bool mustBePresent, IReadOnlyList<MemberDemand> members) =>
        (Kind, MustBePresent, Members) = (kind, mustBePresent, members);

    /// <summary>The kind.</summary>
    public RecordKind Kind { get; }

    /// <summary>Whether there must be a record of the kind or, for a ledger, a batch header that names it.</summary>
    public bool MustBePresent { get; }

    /// <summary>What is demanded of members; empty when nothing is.</summary>
    public IReadOnlyList<MemberDemand> Members { get; }
}
