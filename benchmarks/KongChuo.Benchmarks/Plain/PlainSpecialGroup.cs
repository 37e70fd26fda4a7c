namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.SpecialGroup"/> as any serializer likes them.</summary>
public sealed class PlainSpecialGroup
{
    public string? GroupCategory { get; set; }

    public string? GroupSubCategory { get; set; }

    public string? CertificateNumber { get; set; }

    public PlainPartyRef? IdentifiedBy { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public DateOnly? LastVerifiedDate { get; set; }
}
