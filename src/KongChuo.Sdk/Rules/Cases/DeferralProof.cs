using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>What deferrals of a case rest on.</summary>
internal static class DeferralProof
{
    private const string MedicalCertificate = "07";

    /// <summary>Reports, for a reason of deferral, what rests on no medical certificate.</summary>
    /// <param name="dossier">The case.</param>
    /// <param name="reason">The reason, a code of KC-DEFERRALREASON.</param>
    /// <param name="report">Takes what rests on no certificate, and the application where that is another event.</param>
    /// <returns>Whether anything was asked for or granted for the reason.</returns>
    public static bool Check(CaseDossier dossier, string reason, Action<Fact, Fact?> report)
    {
        var deferrals = Of(dossier, reason).ToList();
        foreach (var (application, basis) in deferrals.Where(deferral => !HasCertificate(dossier, deferral.Basis)))
            report(basis.Fact.Origin!, application == basis ? null : application.Fact.Origin);
        return deferrals.Count > 0;
    }

    /// <summary>Applications for a reason, each with what rests on it: the decision that grants it, or the application itself while nothing is decided. Refused ones are left out.</summary>
    private static IEnumerable<(CaseMoment Application, CaseMoment Basis)> Of(CaseDossier dossier, string reason)
    {
        foreach (var application in dossier.All("E602").Where(moment => moment.Payload("deferralReason") == reason))
        {
            var next = dossier.After(application).FirstOrDefault(moment => moment.Code is "E602" or "E603");
            if (next?.Code != "E603")
                yield return (application, application);
            else if (next.Payload("decision") == "1")
                yield return (application, next);
        }
    }

    /// <summary>Whether an event of the case up to a moment, that one included, brings a medical certificate.</summary>
    private static bool HasCertificate(CaseDossier dossier, CaseMoment moment) => dossier.Before(moment).Append(moment).Any(other => other.EvidenceTypes().Contains(MedicalCertificate));
}
