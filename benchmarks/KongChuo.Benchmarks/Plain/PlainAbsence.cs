namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.Absence"/> as any serializer likes them.</summary>
public sealed class PlainAbsence
{
    public string? Pointer { get; set; }

    public string? Reason { get; set; }
}
