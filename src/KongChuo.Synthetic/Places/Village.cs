namespace KongChuo.Synthetic.Places;

/// <summary>A village or community, its parts ready as UTF-8.</summary>
internal sealed class Village
{
    /// <summary>The township it lies in.</summary>
    public required Township Township { get; init; }

    /// <summary>Twelve digits.</summary>
    public required byte[] Code { get; init; }

    /// <summary>Township and village (or street) as addresses begin.</summary>
    public required byte[] Address { get; init; }

    /// <summary>The head of the village or community, a contact object.</summary>
    public required byte[] Head { get; init; }
}
