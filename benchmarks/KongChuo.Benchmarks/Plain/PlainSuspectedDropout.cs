namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.SuspectedDropoutRecord"/> as any serializer likes them.</summary>
public sealed class PlainSuspectedDropout
{
    public string? RecordType { get; set; }

    public string? SpecVersion { get; set; }

    public string? RecordId { get; set; }

    public long? RecordVersion { get; set; }

    public string? RecordStatus { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public DateOnly? LastVerifiedDate { get; set; }

    public bool? Synthetic { get; set; }

    public PlainPartyRef? Issuer { get; set; }

    public string? SourceSystem { get; set; }

    public List<PlainAbsence>? Absences { get; set; }

    public string? Remarks { get; set; }

    public PlainChildIdentity? Child { get; set; }

    public List<PlainGuardian>? Guardians { get; set; }

    public PlainEnrollment? Enrollment { get; set; }

    public PlainLeave? Leave { get; set; }

    public List<PlainSpecialGroup>? SpecialGroups { get; set; }

    public PlainResponsibility? Responsibility { get; set; }

    public string? CaseId { get; set; }

    public string? CaseNumber { get; set; }

    public List<string>? SuspectBasis { get; set; }

    public DateOnly? DiscoveredDate { get; set; }

    public PlainContact? DiscoveredBy { get; set; }

    public string? DiscoverySource { get; set; }

    public DateOnly? AbsentSince { get; set; }

    public string? ResponsibleSchoolCode { get; set; }

    public string? ResponsibleDivision { get; set; }

    public DateOnly? AssignedDate { get; set; }

    public DateOnly? DueDate { get; set; }

    public string? EnrollmentQueryResult { get; set; }

    public string? VerificationFinding { get; set; }

    public string? Whereabouts { get; set; }

    public string? WhereaboutsDivision { get; set; }

    public string? WhereaboutsDetail { get; set; }

    public string? CaseState { get; set; }

    public Dictionary<string, object>? Extensions { get; set; }
}
