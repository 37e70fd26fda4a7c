using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Education, health and the disabled persons' federation all sit on the expert panel.</summary>
internal sealed class KC4014 : KC4014Rule
{
    private readonly Field members = Field.At("/data/payload/panelMembers");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var panel = record[members];
        bool education = false, health = false, federation = false;
        foreach (var member in panel.Items())
        {
            var party = member.Member("party"u8).Member("partyType"u8);
            education |= party.Is("12"u8) || party.Is("70"u8);
            health |= party.Is("17"u8);
            federation |= party.Is("18"u8);
        }

        Judge(education, "12", panel, ref context);
        Judge(health, "17", panel, ref context);
        Judge(federation, "18", panel, ref context);
        return true;
    }

    private static void Judge(bool takesPart, string party, JsonView panel, ref RuleContext context)
    {
        if (!takesPart)
            Report(ref context, panel.Offset, party);
    }
}
