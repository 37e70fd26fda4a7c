namespace KongChuo.Rules.Groups;

/// <summary>
/// A way to put facts together, by a key such as the case or the child: what records tell the rules that look across them. Stateless.
/// </summary>
/// <param name="number">The group's number, which decides the order of groups.</param>
internal abstract class FactGroup(byte number)
{
    /// <summary>The group's number.</summary>
    public byte Number { get; } = number;

    /// <summary>Whether a fact that stands alone under its key can break a rule; if not, it is passed over.</summary>
    /// <param name="kind">The kind of its record.</param>
    public virtual bool IsOfInterestAlone(RecordKind kind) => true;

    /// <summary>Tells what a record says.</summary>
    /// <param name="record">A well-formed record.</param>
    /// <param name="sink">Takes the facts.</param>
    public abstract void Gather(in RecordView record, FactSink sink);
}
