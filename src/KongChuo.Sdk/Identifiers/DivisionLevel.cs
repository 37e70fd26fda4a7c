namespace KongChuo.Identifiers;

/// <summary>Levels of administrative divisions, the highest first.</summary>
public enum DivisionLevel
{
    /// <summary>省级.</summary>
    Province = 1,

    /// <summary>地级.</summary>
    Prefecture = 2,

    /// <summary>县级.</summary>
    County = 3,

    /// <summary>乡级.</summary>
    Township = 4,

    /// <summary>村级.</summary>
    Village = 5,
}
