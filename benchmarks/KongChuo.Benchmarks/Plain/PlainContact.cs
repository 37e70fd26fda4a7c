namespace KongChuo.Benchmarks.Plain;

/// <summary>The members of <see cref="V1.Contact"/> as any serializer likes them.</summary>
public sealed class PlainContact
{
    public string? Name { get; set; }

    public string? Role { get; set; }

    public PlainPartyRef? Party { get; set; }

    public string? Position { get; set; }

    public string? Department { get; set; }

    public string? Phone { get; set; }
}
