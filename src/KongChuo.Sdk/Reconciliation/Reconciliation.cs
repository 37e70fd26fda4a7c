using KongChuo.Validation;

namespace KongChuo.Reconciliation;

/// <summary>What the comparison of two rosters found. Counts are exact; samples are the first in the order of the left inputs, or else of the right.</summary>
public sealed class Reconciliation
{
    /// <summary>What rows were matched by.</summary>
    public required MatchKey Key { get; init; }

    /// <summary>Whether the key proves nothing: name and date of birth.</summary>
    public bool IsWeak => Key == MatchKey.NameAndBirthDate;

    /// <summary>The left side's statement.</summary>
    public required ReconciliationSide Left { get; init; }

    /// <summary>The right side's statement.</summary>
    public required ReconciliationSide Right { get; init; }

    /// <summary>Children on both sides, those with conflicts included.</summary>
    public required long Matched { get; init; }

    /// <summary>Children on both sides with a field that both sides have and that differs.</summary>
    public required ReconciliationDifference Conflicts { get; init; }

    /// <summary>For each field that differs somewhere, how many children it differs for, in the order of the fields.</summary>
    public required IReadOnlyList<FieldConflicts> ConflictingFields { get; init; }

    /// <summary>
    /// Children of one side and of the other that did not match and share name and date of birth. It is no match, only a hint for whoever looks into the difference.
    /// There is none when name and date of birth is the key.
    /// </summary>
    public required ReconciliationDifference Hints { get; init; }

    /// <summary>What was not compared and why; empty when everything was.</summary>
    public required IReadOnlyList<NotChecked> NotCompared { get; init; }

    /// <summary>Whether something was not read, so that the two sides may differ more, or less, than is said.</summary>
    public bool IsIncomplete => NotCompared.Count > 0;

    /// <summary>Whether nothing differs: no child on one side alone, no conflict, no duplicate, no row without a key, and nothing left unread.</summary>
    public bool Agrees => !IsIncomplete && Conflicts.Count == 0 && Left.Agrees && Right.Agrees;
}
