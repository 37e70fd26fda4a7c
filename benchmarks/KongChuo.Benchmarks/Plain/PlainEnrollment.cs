namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.Enrollment"/> as any serializer likes them.</summary>
public sealed class PlainEnrollment
{
    public string? StudentNumber { get; set; }

    public string? ProvincialStudentNumber { get; set; }

    public string? ClassNumber { get; set; }

    public string? SchoolCode { get; set; }

    public string? SchoolName { get; set; }

    public string? SchoolType { get; set; }

    public string? Ownership { get; set; }

    public string? SchoolStage { get; set; }

    public string? SchoolSystem { get; set; }

    public string? Grade { get; set; }

    public string? ClassName { get; set; }

    public string? EntryDate { get; set; }

    public string? Boarding { get; set; }

    public string? EnrollmentStatus { get; set; }

    public string? EnrollmentMark { get; set; }

    public string? SchoolingStatus { get; set; }

    public string? SchoolingLocation { get; set; }

    public string? ServiceAreaSchoolCode { get; set; }

    public bool? PrimaryToJuniorTransition { get; set; }

    public PlainContact? HomeroomTeacher { get; set; }
}
