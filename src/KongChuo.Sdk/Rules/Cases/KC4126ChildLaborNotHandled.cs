using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A lead on child labor is handled: dismissal ordered in time, then followed up.</summary>
internal sealed class KC4126 : KC4126Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var (dismissal, followUp) in dossier.Terms("order-dismissal", context.Profile).Zip(dossier.Terms("follow-up-child-labor", context.Profile)))
        {
            isSubject = true;
            if (context.AsOf > dismissal.Due && (dismissal.IsLate(context.AsOf) || followUp.End is null))
                Report(context, dismissal.Beginning.Fact.Origin!, null, "/data/payload/foundDate", dossier.Subject, dismissal.Since);
        }

        return isSubject;
    }
}
