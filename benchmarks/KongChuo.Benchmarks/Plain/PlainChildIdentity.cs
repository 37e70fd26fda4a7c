namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.ChildIdentity"/> as any serializer likes them.</summary>
public sealed class PlainChildIdentity
{
    public string? ChildId { get; set; }

    public string? Name { get; set; }

    public string? FormerName { get; set; }

    public string? Sex { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? Ethnicity { get; set; }

    public string? Nationality { get; set; }

    public string? HmtOverseas { get; set; }

    public string? IdDocType { get; set; }

    public string? IdDocNumber { get; set; }

    public string? HouseholdRegistrationStatus { get; set; }

    public string? HouseholdRegistrationType { get; set; }

    public string? HouseholdDivision { get; set; }

    public string? HouseholdAddress { get; set; }

    public string? ResidenceDivision { get; set; }

    public string? ResidenceAddress { get; set; }

    public List<string>? KeyMonitoringArea { get; set; }

    public string? Phone { get; set; }
}
