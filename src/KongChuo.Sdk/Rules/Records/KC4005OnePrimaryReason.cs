using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Of the reasons of a dropout exactly one is primary.</summary>
internal sealed class KC4005 : KC4005Rule
{
    private readonly ReasonFields reasons = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context) => reasons.Each(record, ref context, Judge);

    private static void Judge(JsonView reasons, ref RuleContext context)
    {
        var primary = 0;
        foreach (var reason in reasons.Items())
        {
            if (reason.Member("isPrimary"u8).IsTrue)
                primary++;
        }

        if (primary != 1)
            Report(ref context, reasons.Offset, primary);
    }
}
