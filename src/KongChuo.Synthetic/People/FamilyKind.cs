namespace KongChuo.Synthetic.People;

/// <summary>Who cares for a child.</summary>
internal enum FamilyKind
{
    /// <summary>Both parents.</summary>
    Together,

    /// <summary>The mother; the father works elsewhere.</summary>
    FatherAway,

    /// <summary>A grandparent; both parents work elsewhere.</summary>
    BothAway,

    /// <summary>A father alone.</summary>
    FatherOnly,

    /// <summary>A mother alone.</summary>
    MotherOnly,
}
