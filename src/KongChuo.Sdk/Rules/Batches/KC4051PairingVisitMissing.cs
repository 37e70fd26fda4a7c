using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A pairing has its visits every whole term that is over.</summary>
internal sealed class KC4051 : KC4051Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R017.minPerTerm") is not { } least)
            return false;
        var isSubject = false;
        foreach (var (pairing, term, actual) in PairingVisits.Of(set, context))
        {
            isSubject = true;
            if (actual < least)
                Report(context, pairing, null, PairingVisits.PlaceIn(pairing), null, term, actual);
        }

        return isSubject;
    }
}
