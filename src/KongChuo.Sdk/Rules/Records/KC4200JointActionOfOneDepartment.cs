namespace KongChuo.Rules.Records;

/// <summary>Two parties or more take part in a consultation and in a joint persuasion; one listed twice is one.</summary>
internal sealed class KC4200 : KC4200Rule
{
    private readonly Field parties = Field.At("/data/payload/participantParties");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var count = 0;
        var isOne = true;
        string? first = null;
        foreach (var party in record[parties].Items())
        {
            var id = party.Member("partyId"u8).Text();
            first ??= id;
            isOne &= id is not null && id == first;
            count++;
        }

        if (count > 1 && isOne)
            Report(ref context, record[parties].Offset);
        return count > 1;
    }
}
