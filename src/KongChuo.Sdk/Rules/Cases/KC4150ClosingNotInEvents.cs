using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A case the closing ledger lists was closed by its events, when they tell it from its opening on.</summary>
internal sealed class KC4150 : KC4150Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field closedAt = Field.At("/closedAt");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (!dossier.IsProven || dossier.File.State is not { Value: var state })
            return false;
        var isSubject = false;
        foreach (var ledger in dossier.Current("L15").Where(ledger => !ledger[status].Is("REMOVED"u8)))
        {
            isSubject = true;
            if (!dossier.Closings().Any())
                Report(context, ledger, null, closedAt.Pointer, dossier.Subject, state);
        }

        return isSubject;
    }
}
