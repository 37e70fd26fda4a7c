using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A suspicion is answered within days.</summary>
internal sealed class KC4125 : KC4125Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R059.responseDays") is not { } days || dossier.All("E102").FirstOrDefault() is not { } suspicion)
            return false;
        var discovered = suspicion.PayloadDate("discoveredDate") ?? suspicion.Date;
        var response = dossier.After(suspicion).FirstOrDefault(moment => moment.Code is "E203" or "E206" or "E402");
        if ((response?.Date ?? context.AsOf) > discovered.AddDays(days))
            Report(context, suspicion.Fact.Origin!, null, "/data/payload/discoveredDate", dossier.Subject, discovered);
        return true;
    }
}
