using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Criticism and orders to correct come from the township or the education authority.</summary>
internal sealed class KC4016 : KC4016Rule
{
    private readonly DocumentFields documents = new();
    private readonly Field issuer = Field.At("/data/issuer/partyType");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = documents.Each(record, ref context, Judge);
        if (record.Kind.Id is not ("E504" or "E505"))
            return hasJudged;
        JudgeParty(record[issuer], ref context);
        return true;
    }

    private static bool Judge(JsonView document, ref RuleContext context)
    {
        if (!document.Member("docType"u8).Is("D03"u8))
            return false;
        JudgeParty(document.Member("issuer"u8).Member("partyType"u8), ref context);
        return true;
    }

    private static void JudgeParty(JsonView party, ref RuleContext context)
    {
        if (!party.Is("30"u8) && !party.Is("12"u8) && !party.Is("70"u8))
            Report(ref context, party.Offset, party.Text());
    }
}
