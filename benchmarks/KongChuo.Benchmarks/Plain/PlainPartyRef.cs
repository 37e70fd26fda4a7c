namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.PartyRef"/> as any serializer likes them.</summary>
public sealed class PlainPartyRef
{
    public string? PartyId { get; set; }

    public string? PartyType { get; set; }

    public string? Name { get; set; }

    public string? DivisionCode { get; set; }
}
