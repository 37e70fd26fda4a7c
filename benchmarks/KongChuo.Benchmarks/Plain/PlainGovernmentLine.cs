namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.GovernmentLine"/> as any serializer likes them.</summary>
public sealed class PlainGovernmentLine
{
    public PlainContact? County { get; set; }

    public PlainContact? Township { get; set; }

    public PlainContact? Village { get; set; }
}
