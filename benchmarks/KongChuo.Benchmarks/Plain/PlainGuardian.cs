namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.Guardian"/> as any serializer likes them.</summary>
public sealed class PlainGuardian
{
    public string? Name { get; set; }

    public string? Relation { get; set; }

    public bool? IsLegalGuardian { get; set; }

    public string? IdDocType { get; set; }

    public string? IdDocNumber { get; set; }

    public string? Phone { get; set; }

    public string? AlternatePhone { get; set; }

    public string? Workplace { get; set; }

    public string? WorkplaceDivision { get; set; }

    public string? Address { get; set; }

    public string? CustodyCondition { get; set; }

    public List<string>? ParentStatus { get; set; }
}
