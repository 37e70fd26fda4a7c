using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A child who returned and stays away again goes on with the old case.</summary>
internal sealed class KC4114 : KC4114Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        string? reason = null;
        foreach (var moment in dossier.Moments)
        {
            if (moment is { Code: "E702", IsAllowed: true })
                reason = moment.Payload("closeReason");
            else if (moment is { Code: "E706", IsAllowed: true })
                reason = null;
            if (moment.Code != "E102")
                continue;
            isSubject = true;
            if (CaseStateTable.Current.IsReopenable(reason))
                Report(context, moment.Fact.Origin!, null, "", dossier.Subject, reason!);
        }

        return isSubject;
    }
}
