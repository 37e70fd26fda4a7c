using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>Everything the catalogue says of one rule; generated from <c>spec/v1/rules</c>.</summary>
public sealed class RuleDescriptor
{
    /// <summary>The id, <c>KC</c> and four digits; the first digit is the layer. Never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The kebab-case name.</summary>
    public required string Name { get; init; }

    /// <summary>What the rule looks at.</summary>
    public required RuleScope Scope { get; init; }

    /// <summary>The severity unless a profile sets another.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether a profile may set another severity.</summary>
    public bool IsOverridable { get; init; }

    /// <summary>Ids of the kinds the rule looks at (<c>L02</c>, <c>E402</c>), or a single <c>*</c>.</summary>
    public required IReadOnlyList<string> AppliesTo { get; init; }

    /// <summary>The values a profile sets for the rule; empty when there are none.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; init; } = [];

    /// <summary>The arguments its findings carry, in order.</summary>
    public IReadOnlyList<RuleArgument> Arguments { get; init; } = [];

    /// <summary>A short title, in both languages.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The message of one finding, with <c>{argument}</c> and <c>{parameter}</c> in braces.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>Why the rule exists.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>How to mend what it finds.</summary>
    public required LocalizedText Fix { get; init; }

    /// <summary>KC-PARTY codes of the departments that can mend it; empty when it is whoever sent the data.</summary>
    public IReadOnlyList<string> Responsible { get; init; } = [];

    /// <summary>Clauses and standards the rule rests on.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Ids of the business rules it carries out (<c>KB-R004</c>); empty for rules of form.</summary>
    public IReadOnlyList<string> DomainIds { get; init; } = [];

    /// <summary>Whether the rule looks at a kind.</summary>
    /// <param name="kindId">The kind's id.</param>
    /// <returns>True when the kind is named or the rule applies to all.</returns>
    public bool AppliesToKind(string kindId)
    {
        foreach (var id in AppliesTo)
        {
            if (id == "*" || id == kindId)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
