using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The roster of the police goes to every type of party it is for.</summary>
internal sealed class KC4091 : KC4091Rule
{
    private readonly Field receivers = Field.At("/receivers");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[receivers].IsArray)
            return false;
        foreach (var needed in BulletinReceivers.Of(record.Kind.Id))
        {
            if (!Names(record[receivers], needed))
                Report(ref context, record[receivers].Offset, needed);
        }

        return true;
    }

    private static bool Names(JsonView parties, string type)
    {
        foreach (var party in parties.Items())
        {
            if (party.Member("partyType"u8).Text() == type)
                return true;
        }

        return false;
    }
}
