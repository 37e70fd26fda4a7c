namespace KongChuo.Reconciliation;

/// <summary>What makes two rows of different rosters the same child.</summary>
public enum MatchKey
{
    /// <summary>Type and number of the identity document: the key across senders (KC-MATCHKEY 1).</summary>
    CitizenId,

    /// <summary>The student number (KC-MATCHKEY 2).</summary>
    StudentNumber,

    /// <summary>The exchange identifier; it means something within one sender only.</summary>
    ChildId,

    /// <summary>Name and date of birth (KC-MATCHKEY 3). Weak: it proves nothing, and namesakes become one child.</summary>
    NameAndBirthDate,
}
