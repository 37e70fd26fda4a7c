using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>Criticism and education and the report to the justice administration come before its document.</summary>
internal sealed class KC4117 : KC4117Rule
{
    private static readonly string[] Steps = ["E504", "E508"];

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var document in dossier.All("E509"))
        {
            isSubject = true;
            foreach (var step in Steps.Where(step => !dossier.Before(document).Any(moment => moment.Code == step)))
                Report(context, document.Fact.Origin!, null, "", dossier.Subject, step);
        }

        return isSubject;
    }
}
