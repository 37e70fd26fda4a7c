namespace KongChuo.Identifiers;

/// <summary>Where the holder of a residence permit comes from, by the first two digits.</summary>
public enum HmtOrigin
{
    /// <summary>香港.</summary>
    HongKong = 81,

    /// <summary>澳门.</summary>
    Macao = 82,

    /// <summary>台湾.</summary>
    Taiwan = 83,
}
