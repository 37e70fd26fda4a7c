using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>What an event says of the state before it is what the events prove.</summary>
internal sealed class KC4103 : KC4103Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.FirstDifference() is { Kind: CaseViolationKind.StateBeforeDiffers, Fact: { } fact } difference)
            Report(context, fact.Origin!, null, "/data/stateBefore", dossier.Subject, difference.EventCode, fact.At("data.stateBefore"), difference.State);
        return dossier.Moments.Any(moment => moment.Fact.At("data.stateBefore") is not null);
    }
}
