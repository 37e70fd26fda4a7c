using KongChuo.Cases;
using KongChuo.Cases.Requirements;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>What an event presupposes came before it in its case.</summary>
internal sealed class KC4130 : KC4130Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        for (var place = 0; place < dossier.Moments.Count; place++)
        {
            var judged = dossier.Moments[place];
            if (judged.From == CaseFile.NoCase)
                continue; // what came before a case is not in it
            foreach (var requirement in RequirementTable.Current.Of(judged.Code).Where(item => !item.IsOfChild && item.Concerns(judged)))
            {
                isSubject = true;
                if (requirement.IsMet(place, dossier.Moments, context.Profile))
                    continue;
                if (dossier.ComesFromElsewhere)
                    context.LeaveOut(dossier.File.CaseId);
                else
                    Report(context, judged.Fact.Origin!, null, "", dossier.Subject, judged.Code, requirement.ToString());
            }
        }

        return isSubject;
    }
}
