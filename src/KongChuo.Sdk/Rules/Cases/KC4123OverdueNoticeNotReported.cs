using KongChuo.Cases;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A return notice that expires without a return is reported to the township.</summary>
internal sealed class KC4123 : KC4123Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R056.complyDays") is not { } comply || context.Number("KB-R056.reportWithinDays") is not { } report)
            return false;
        var isSubject = false;
        foreach (var service in dossier.All("E503").Where(moment => IsReturnNotice(moment, dossier)))
        {
            isSubject = true;
            var served = service.PayloadDate("servedDate") ?? service.Date;
            var due = served.AddDays(comply + report);
            var answer = dossier.After(service).FirstOrDefault(moment => moment.Code is "E506" or "E606" or "E608" or "E603" or "E604" or "E702" or "E707");
            if ((answer?.Date ?? context.AsOf) > due)
                Report(context, service.Fact.Origin!, null, "/data/payload/servedDate", dossier.Subject, served);
        }

        return isSubject;
    }

    private static bool IsReturnNotice(CaseMoment service, CaseDossier dossier) =>
        dossier.Before(service).Any(moment => moment.Code == "E502" && moment.Payload("document.docNumber") == service.Payload("docNumber"));
}
