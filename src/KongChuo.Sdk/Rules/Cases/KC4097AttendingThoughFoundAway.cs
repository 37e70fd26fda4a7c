using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A ledger does not say that a child attends whom the last verification before it did not find at school.</summary>
internal sealed class KC4097 : KC4097Rule
{
    private const string Attending = "01";
    private static readonly string[] Verifications = ["E203", "E206"];
    private static readonly string[] Returns = ["E606", "E608"];
    private static readonly string[] Away = ["10", "11", "51"];

    private readonly Field status = Field.At("/recordStatus");
    private readonly Field schoolingStatus = Field.At("/enrollment/schoolingStatus");

    /// <inheritdoc/>
    protected override bool NeedsBeginning => false;

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var ledger in dossier.Current("L02").Concat(dossier.Current("L03")).Where(ledger => ledger.Text(status) == "ACTIVE" && ledger[schoolingStatus].Exists))
        {
            var last = dossier.KnownTo(ledger).LastOrDefault(moment => Returns.Contains(moment.Code) || FindingOf(moment) is not null);
            if (last is null)
                continue;
            isSubject = true;
            if (FindingOf(last) is { } finding && Away.Contains(finding) && ledger.Text(schoolingStatus) == Attending)
                Report(context, ledger, last.Fact.Origin, schoolingStatus.Pointer, dossier.Subject, last.Date, finding);
        }

        return isSubject;
    }

    private static string? FindingOf(CaseMoment moment) => Verifications.Contains(moment.Code) ? moment.Payload("verificationFinding") : null;
}
