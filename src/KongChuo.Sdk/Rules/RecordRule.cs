namespace KongChuo.Rules;

/// <summary>A rule about one well-formed record. Stateless: the same object serves every thread.</summary>
internal abstract class RecordRule
{
    /// <summary>What the catalogue says of the rule.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Judges one record of a kind the rule applies to.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">Takes the findings and gives the date and the parameters.</param>
    /// <returns>True when the record was a subject of the rule, whatever was found; false when it held nothing to judge.</returns>
    public abstract bool Check(in RecordView record, ref RuleContext context);
}
