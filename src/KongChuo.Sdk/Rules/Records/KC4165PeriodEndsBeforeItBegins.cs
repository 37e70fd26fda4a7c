using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>No period ends before it begins: of a bulletin, a leave, a suspension or deferral, an identification, a pairing, a plan.</summary>
internal sealed class KC4165 : KC4165Rule
{
    private readonly Field specialGroups = Field.At("/specialGroups");

    private readonly (Field First, Field Last)[] periods =
    [
        Period("/", "periodStart", "periodEnd"),
        Period("/", "startDate", "endDate"),
        Period("/identification/", "validFrom", "validTo"),
        Period("/leave/", "startDate", "actualEndDate"),
        Period("/leave/", "startDate", "expectedEndDate"),
        Period("/data/payload/leave/", "startDate", "actualEndDate"),
        Period("/data/payload/leave/", "startDate", "expectedEndDate"),
        Period("/data/payload/", "validFrom", "validTo"),
    ];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var (first, last) in periods)
            hasJudged |= Judge(record[first], record[last], ref context);
        foreach (var group in record[specialGroups].Items())
            hasJudged |= Judge(group.Member("validFrom"u8), group.Member("validTo"u8), ref context);
        return hasJudged;
    }

    private static bool Judge(JsonView first, JsonView last, ref RuleContext context)
    {
        if (first.Date() is not { } begins || last.Date() is not { } ends)
            return false;
        if (ends < begins)
            Report(ref context, last.Offset);
        return true;
    }

    private static (Field First, Field Last) Period(string place, string first, string last) => (Field.At(place + first), Field.At(place + last));
}
