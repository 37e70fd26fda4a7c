using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A pairing has as many visits as recommended every whole term that is over; a term with less than the least is another rule's.</summary>
internal sealed class KC4092 : KC4092Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Care;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R017.recommendedPerTerm") is not { } recommended)
            return false;
        var least = context.Number("KB-R017.minPerTerm") ?? 0;
        var isSubject = false;
        foreach (var (pairing, term, actual) in PairingVisits.Of(set, context))
        {
            isSubject = true;
            if (actual >= least && actual < recommended)
                Report(context, pairing, null, PairingVisits.PlaceIn(pairing), null, term, actual);
        }

        return isSubject;
    }
}
