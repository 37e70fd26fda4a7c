using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Lists of children, and packages that hold such, go to those that have a duty in dropout control.</summary>
internal sealed class KC4056 : KC4056Rule
{
    private readonly Field privacyLevel = Field.At("/privacyLevel");
    private readonly Field receivers = Field.At("/receivers");
    private readonly Field[] others = [Field.At("/ccParties")];
    private readonly RowFields rows = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[privacyLevel].Is("M"u8) || !(record.Kind.Group == "package" || HasRows(record)) || context.Profile.Parameter("KB-P001.receivers")?.ToTexts() is not { Count: > 0 } allowed)
            return false;
        Check(record[receivers], allowed, ref context);
        foreach (var field in others)
            Check(record[field], allowed, ref context);
        return true;
    }

    private static void Check(JsonView parties, IReadOnlyList<string> allowed, ref RuleContext context)
    {
        foreach (var party in parties.Items())
        {
            var type = party.Member("partyType"u8);
            if (type.Text() is { } code && !allowed.Contains(code))
                Report(ref context, type.Offset, code);
        }
    }

    private bool HasRows(in RecordView record)
    {
        foreach (var list in rows.Of(record))
        {
            foreach (var _ in record[list].Items())
                return true;
        }

        return false;
    }
}
