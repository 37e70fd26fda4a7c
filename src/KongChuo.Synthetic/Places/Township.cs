namespace KongChuo.Synthetic.Places;

/// <summary>A township or subdistrict.</summary>
internal sealed class Township
{
    /// <summary>Nine digits.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is the county seat.</summary>
    public required bool IsSeat { get; init; }

    /// <summary>Its head, a contact object.</summary>
    public required byte[] Head { get; init; }

    /// <summary>Its government, a party reference.</summary>
    public required byte[] Government { get; init; }

    /// <summary>Its primary schools; the first is public.</summary>
    public List<School> PrimarySchools { get; } = [];

    /// <summary>Its junior schools; the first is public.</summary>
    public List<School> JuniorSchools { get; } = [];
}
