namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.FiveLevelChain"/> as any serializer likes them.</summary>
public sealed class PlainFiveLevelChain
{
    public PlainContact? AreaLead { get; set; }

    public PlainContact? SchoolLead { get; set; }

    public PlainContact? GradeLead { get; set; }

    public PlainContact? ClassLead { get; set; }

    public PlainContact? StudentLead { get; set; }
}
