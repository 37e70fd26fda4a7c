using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>The state a ledger states is the one its events prove, when they tell the case from its opening on.</summary>
internal sealed class KC4109 : KC4109Rule
{
    private readonly Field state = Field.At("/caseState");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (!dossier.IsProven)
            return false;
        var isSubject = false;
        foreach (var ledger in dossier.Current("L02").Concat(dossier.Current("L03")))
        {
            if (dossier.KnownTo(ledger) is not [.., { To: var proven }])
                continue;
            isSubject = true;
            if (ledger.Text(state) is { } stated && stated != proven)
                Report(context, ledger, null, state.Pointer, dossier.Subject, stated, proven);
        }

        return isSubject;
    }
}
