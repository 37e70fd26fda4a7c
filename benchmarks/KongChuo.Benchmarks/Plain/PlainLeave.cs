namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.Leave"/> as any serializer likes them, but for the document of approval, which no input has.</summary>
public sealed class PlainLeave
{
    public string? LeaveType { get; set; }

    public bool? FormalitiesCompleted { get; set; }

    public DateOnly? StartDate { get; set; }

    public DateOnly? ExpectedEndDate { get; set; }

    public DateOnly? ActualEndDate { get; set; }

    public long? CalendarDays { get; set; }

    public DateOnly? AbsentSince { get; set; }
}
