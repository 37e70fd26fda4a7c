using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A case is closed after a reconciliation that agrees, with no change of state since.</summary>
internal sealed class KC4111 : KC4111Rule
{
    private static readonly string[] ClosableStates = ["29", "60", "65"];

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        foreach (var closing in dossier.All("E702").Where(moment => !moment.IsAllowed && ClosableStates.Contains(moment.From)))
            Report(context, closing.Fact.Origin!, null, "", dossier.Subject, closing.From);

        return dossier.All("E702").Any();
    }
}
