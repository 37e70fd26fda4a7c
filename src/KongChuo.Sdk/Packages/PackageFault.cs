using KongChuo.Findings;
using KongChuo.Rules;

namespace KongChuo.Packages;

/// <summary>Something wrong with a package as a container.</summary>
/// <param name="Rule">The rule it breaks.</param>
/// <param name="Arguments">The arguments, in the order of the rule's JSON.</param>
internal sealed record PackageFault(RuleDescriptor Rule, IReadOnlyList<FindingArgument> Arguments)
{
    /// <summary>The archive, or an entry, cannot be read.</summary>
    public static PackageFault Unreadable(string fault) => new(RuleCatalogue.KC6001, [new FindingArgument("fault", fault)]);

    /// <summary>There is no manifest.</summary>
    public static PackageFault WithoutManifest { get; } = new(RuleCatalogue.KC6002, []);

    /// <summary>The name of an entry is refused.</summary>
    public static PackageFault Name(int entry, string fault) => new(RuleCatalogue.KC6003, [new FindingArgument("entry", entry), new FindingArgument("fault", fault)]);

    /// <summary>The package is over a limit.</summary>
    public static PackageFault OverLimit(string fault, long limit) => new(RuleCatalogue.KC6004, [new FindingArgument("fault", fault), new FindingArgument("limit", limit)]);
}
