using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A refusal by the school given as reason is a lead for the county education authority.</summary>
internal sealed class KC4009 : KC4009Rule
{
    private readonly ReasonFields reasons = new();
    private readonly Field notEnrolledReason = Field.At("/notEnrolledReason");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        Judge(record[notEnrolledReason], ref context);
        return reasons.Each(record, ref context, JudgeAll) | record[notEnrolledReason].Exists;
    }

    private static void JudgeAll(JsonView reasons, ref RuleContext context)
    {
        foreach (var reason in reasons.Items())
            Judge(reason.Member("code"u8), ref context);
    }

    private static void Judge(JsonView code, ref RuleContext context)
    {
        if (code.Is("57"u8))
            Report(ref context, code.Offset);
    }
}
