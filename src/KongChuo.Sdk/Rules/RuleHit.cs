using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>A finding inside one record, before it is placed in its input.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Offset">0-based offset in the record.</param>
/// <param name="Arguments">The arguments in the order of the rule's JSON.</param>
internal readonly record struct RuleHit(RuleDescriptor Rule, int Offset, FindingArgument[] Arguments)
{
    /// <summary>Whether the other says the same of the same place: two schemas of one value may name the same code list.</summary>
    public bool IsSameAs(in RuleHit other) => Rule == other.Rule && Offset == other.Offset && Arguments.AsSpan().SequenceEqual(other.Arguments);
}
