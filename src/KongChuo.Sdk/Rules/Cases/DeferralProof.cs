using KongChuo.Cases;

namespace KongChuo.Rules.Cases;

/// <summary>What deferrals of a case rest on.</summary>
internal static class DeferralProof
{
    private const string MedicalCertificate = "07";

    /// <summary>Applications for a reason, each with what rests on it: the decision that grants it, or the application itself while nothing is decided. Refused ones are left out.</summary>
    public static IEnumerable<(CaseMoment Application, CaseMoment Basis)> Of(CaseDossier dossier, string reason)
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
    public static bool HasCertificate(CaseDossier dossier, CaseMoment moment) => dossier.Before(moment).Append(moment).Any(other => other.EvidenceTypes().Contains(MedicalCertificate));
}
