namespace KongChuo.Rules.Records;

/// <summary>A case closed with a placement is closed for the reason that belongs to it (the mapping <c>fromPlacement</c> of KC-CLOSE).</summary>
internal sealed class KC4054 : KC4054Rule
{
    private readonly Field placementType = Field.At("/placement/placementType");
    private readonly Field closeReason = Field.At("/closeReason");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[placementType].Text() is not { } placement || record[closeReason].Text() is not { } reason || IsApart(reason))
            return false;
        var due = ReasonOf(placement);
        if (reason != due && !(due == "01" && IsOfChildAtSchool(reason)) && (due is not null || IsOfSchooling(reason)))
            Report(ref context, record[closeReason].Offset, placement, reason);
        return true;
    }

    private static string? ReasonOf(string placement) => placement switch
    {
        "01" or "02" or "03" or "04" or "09" => "01",
        "05" => "08",
        "06" => "07",
        "07" => "09",
        "08" => "12",
        "10" or "11" => "17",
        _ => null,
    };

    private static bool IsOfSchooling(string reason) => reason is "01" or "07" or "08" or "09" or "12" or "17";

    private static bool IsOfChildAtSchool(string reason) => reason is "02" or "14" or "16";

    private static bool IsApart(string reason) => reason is "03" or "04" or "05" or "06" or "10" or "11";
}
