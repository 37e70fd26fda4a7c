using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A rule about one case: its events, put in order and replayed, and what ledgers say of it.</summary>
internal abstract class CaseRule : GroupRule
{
    /// <inheritdoc/>
    public sealed override FactGroup Group => FactGroups.Case;

    /// <inheritdoc/>
    public sealed override bool Check(FactSet set, GroupContext context)
    {
        var dossier = set.Dossier(context);
        if (!NeedsBeginning || !dossier.BeginsEarlier)
            return Check(dossier, context);
        context.LeaveOut(set.Key);
        return false;
    }

    /// <summary>Whether the rule has to know the case from its opening on.</summary>
    protected virtual bool NeedsBeginning => true;

    /// <summary>Judges one case.</summary>
    /// <param name="dossier">The case.</param>
    /// <param name="context">Takes the findings and gives the date and the parameters.</param>
    /// <returns>True when the case was a subject of the rule; false when it held nothing to judge.</returns>
    protected abstract bool Check(CaseDossier dossier, GroupContext context);
}
