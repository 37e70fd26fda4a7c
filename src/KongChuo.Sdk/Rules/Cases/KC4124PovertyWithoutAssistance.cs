using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A child in the ledger for poverty or hardship receives assistance.</summary>
internal sealed class KC4124 : KC4124Rule
{
    private static readonly string[] Groups = ["01", "02", "03", "04", "23"];
    private static readonly string[] Measures = ["02", "05", "11", "16"];

    private readonly Field status = Field.At("/recordStatus");
    private readonly Field reasons = Field.At("/dropoutReasons");
    private readonly Field groups = Field.At("/specialGroups");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Number("KB-R058.graceDays") is not { } grace || dossier.All("E302").LastOrDefault(moment => moment.Payload("ledgerType") == "L03") is not { } entry)
            return false;
        var isSubject = false;
        foreach (var ledger in dossier.Current("L03").Where(ledger => ledger[status].Is("ACTIVE"u8) && IsPoor(ledger)))
        {
            isSubject = true;
            var isAssisted = dossier.Moments.Any(moment => moment.Round == dossier.File.Relapses && moment.Code == "E407" && Measures.Contains(moment.Payload("measure")));
            if (!isAssisted && context.AsOf > entry.Date.AddDays(grace))
                Report(context, ledger, null, reasons.Pointer, dossier.Subject);
        }

        return isSubject;
    }

    private bool IsPoor(Fact ledger)
    {
        foreach (var reason in ledger[reasons].Items())
        {
            if (reason.Member("code"u8).Is("31"u8))
                return true;
        }

        foreach (var group in ledger[groups].Items())
        {
            if (group.Member("groupCategory"u8).IsOneOf(Groups))
                return true;
        }

        return false;
    }
}
