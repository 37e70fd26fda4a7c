using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A bulletin goes to the types of party its kind is for; copies go to others unless its kind is for its receivers alone.</summary>
internal sealed class KC4090 : KC4090Rule
{
    private readonly Field receivers = Field.At("/receivers");
    private readonly Field copies = Field.At("/ccParties");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = Check(record[receivers], record.Kind.Id, ref context);
        return (BulletinReceivers.AreOnly(record.Kind.Id) && Check(record[copies], record.Kind.Id, ref context)) || hasJudged;
    }

    private static bool Check(JsonView parties, string kindId, ref RuleContext context)
    {
        var isSubject = false;
        var allowed = BulletinReceivers.Of(kindId);
        foreach (var party in parties.Items())
        {
            var type = party.Member("partyType"u8);
            if (type.Text() is not { } code)
                continue;
            isSubject = true;
            if (!allowed.Contains(code))
                Report(ref context, type.Offset, kindId, code);
        }

        return isSubject;
    }
}
