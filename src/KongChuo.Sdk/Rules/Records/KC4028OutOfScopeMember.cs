using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>No member, known or unknown, of the record or its extensions carries what must not be exchanged. The specification itself has no such member.</summary>
internal sealed class KC4028 : KC4028Rule
{
    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record.HasKnownMembersOnly)
            return true;
        var utf8 = record.Utf8;
        for (var i = 0; i < utf8.Length;)
        {
            var next = utf8[i..].IndexOf((byte)'"');
            if (next < 0)
                break;
            var nameEnd = JsonSkip.String(utf8, i + next);
            var name = utf8[(i + next + 1)..(nameEnd - 1)];
            i = JsonSkip.WhiteSpace(utf8, nameEnd);
            if (utf8[i] == ':' && ForbiddenNames.Find(name) is { } found)
                Report(ref context, JsonSkip.Colon(utf8, nameEnd), found);
        }

        return true;
    }
}
