namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.EducationLine"/> as any serializer likes them.</summary>
public sealed class PlainEducationLine
{
    public PlainContact? Bureau { get; set; }

    public PlainContact? School { get; set; }

    public PlainContact? HomeroomTeacher { get; set; }
}
