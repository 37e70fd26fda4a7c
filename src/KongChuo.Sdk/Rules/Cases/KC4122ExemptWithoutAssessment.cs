using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Who is exempt from persuasion for illness or disability was assessed by the panel.</summary>
internal sealed class KC4122 : KC4122Rule
{
    private readonly Field exempt = Field.At("/persuasionExempt");
    private readonly Field reason = Field.At("/exemptionReason");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (dossier.Moments.Count == 0)
            return false;
        var isSubject = false;
        foreach (var ledger in dossier.Current("L03").Where(ledger => ledger[exempt].IsTrue && ledger.Text(reason) is "1" or "2"))
        {
            isSubject = true;
            if (!dossier.All("E601").Any(moment => moment.Payload("placementOpinion") is "12" or "13"))
                Report(context, ledger, null, reason.Pointer, dossier.Subject);
        }

        return isSubject;
    }
}
