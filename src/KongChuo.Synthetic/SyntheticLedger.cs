namespace KongChuo.Synthetic;

/// <summary>The ledgers a synthetic county can write.</summary>
public enum SyntheticLedger
{
    /// <summary>L01 适龄儿童台账: one record a student.</summary>
    AgeEligibleChildren,

    /// <summary>L02 疑似辍学学生台账.</summary>
    SuspectedDropouts,

    /// <summary>L03 辍学学生台账.</summary>
    Dropouts,
}
