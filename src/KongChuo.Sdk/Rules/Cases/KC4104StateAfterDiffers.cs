using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>What an event says of the state after it is what follows from it.</summary>
internal sealed class KC4104 : KC4104Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.FirstDifference() is { Kind: CaseViolationKind.StateAfterDiffers, Fact: { } fact } difference)
            Report(context, fact.Origin!, null, "/data/stateAfter", dossier.Subject, difference.EventCode, fact.At("data.stateAfter"), difference.State);
        return dossier.Moments.Any(moment => moment.Fact.At("data.stateAfter") is not null);
    }
}
