namespace KongChuo.Completeness;

/// <summary>What is demanded of one member in the records of a kind. Immutable.</summary>
public sealed class MemberDemand
{
    internal MemberDemand(ElementPath path, bool mayBeAbsentWithReason, decimal share, DemandCondition? when) =>
        (Path, MayBeAbsentWithReason, Share, When) = (path, mayBeAbsentWithReason, share, when);

    /// <summary>
    /// JSON Pointer of the member, from the record's root. At an array an index, from 0, means that item; without one any item will do.
    /// </summary>
    public string Pointer => Path.Pointer;

    /// <summary>Whether a record that has no value satisfies the demand when its <c>absences</c> give a reason.</summary>
    public bool MayBeAbsentWithReason { get; }

    /// <summary>The share of records that must satisfy the demand: above 0, up to 1, which is every record.</summary>
    public decimal Share { get; }

    /// <summary>Which records the demand is made of; null for all of the kind.</summary>
    public DemandCondition? When { get; }

    internal ElementPath Path { get; }

    /// <summary>Whether another demand is about the same member under the same condition, so that it takes this one's place.</summary>
    internal bool IsOfSamePlace(MemberDemand other) =>
        Pointer == other.Pointer && When?.Pointer == other.When?.Pointer && (When?.Values ?? []).SequenceEqual(other.When?.Values ?? [], StringComparer.Ordinal);
}
