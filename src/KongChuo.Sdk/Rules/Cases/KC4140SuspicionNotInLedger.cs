using KongChuo.Cases;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Cases;

/// <summary>A case that long absence or frequent leave opened, and that is not verified yet, stands in the suspected ledger.</summary>
internal sealed class KC4140 : KC4140Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (!context.HasSeen("L02") || dossier.File.State?.Value is not ("20" or "25"))
            return false;
        var suspicion = dossier.All("E102").LastOrDefault(moment => HasReached(moment, context));
        if (suspicion is null)
            return false;
        if (!dossier.Ledger("L02").Any() && !dossier.Ledger("L03").Any())
            Report(context, suspicion.Fact.Origin!, null, "/data/payload/suspectBasis", dossier.Subject);
        return true;
    }

    private static bool HasReached(CaseMoment suspicion, GroupContext context)
    {
        var bases = suspicion.PayloadTexts("suspectBasis").ToList();
        return bases.Contains("05") || (bases.Contains("04") && suspicion.PayloadDate("absentSince") is { } since && Dates.InclusiveDays(since, context.AsOf) >= context.Number("KB-R002.longAbsenceDays"));
    }
}
