namespace KongChuo.Rules.Groups;

/// <summary>A rule about records that belong together. Stateless; what it needs to know of them is in the facts of its group.</summary>
internal abstract class GroupRule
{
    /// <summary>What the catalogue says of the rule.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>The group whose sets it judges.</summary>
    public abstract FactGroup Group { get; }

    /// <summary>A group that comes before and whose facts the rule asks the context for; null when it needs none.</summary>
    public virtual FactGroup? Background => null;

    /// <summary>The groups whose facts it needs.</summary>
    public IEnumerable<FactGroup> NeededGroups => Background is { } background ? [background, Group] : [Group];

    /// <summary>Whether the rule is about what must not be repeated: then a fact alone under its key keeps it.</summary>
    public virtual bool IsAboutRepetition => false;

    /// <summary>Judges one set.</summary>
    /// <param name="set">The facts.</param>
    /// <param name="context">Takes the findings and gives the date and the parameters.</param>
    /// <returns>True when the set was a subject of the rule; false when it held nothing to judge.</returns>
    public abstract bool Check(FactSet set, GroupContext context);
}
