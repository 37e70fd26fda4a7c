namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.Responsibility"/> as any serializer likes them.</summary>
public sealed class PlainResponsibility
{
    public PlainGovernmentLine? GovernmentLine { get; set; }

    public PlainEducationLine? EducationLine { get; set; }

    public PlainFiveLevelChain? FiveLevelChain { get; set; }

    public PlainContact? AssignedPersuader { get; set; }

    public List<PlainContact>? LinkedCadre { get; set; }

    public PlainContact? FirstResponsible { get; set; }

    public PlainContact? DirectResponsible { get; set; }
}
