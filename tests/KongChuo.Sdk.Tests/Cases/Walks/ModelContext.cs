namespace KongChuo.Tests.Cases.Walks;

/// <summary>What a case remembers: the context variables of the specification and what recognition of exit (KB-R033) asks for, under the numbers of core.</summary>
internal sealed class ModelContext
{
    public const int PersuasionMin = 3;
    private const int JointMin = 3;

    private string? lastReconciliation;
    private string? lastAttitude;
    private bool isJudged;
    private bool isReplyAwaited;
    private bool isDutyFulfilled;

    public bool IsConfirmed { get; private set; }

    public bool IsEscalated { get; private set; }

    public bool IsQueried { get; private set; }

    public bool IsTransferPending { get; private set; }

    public string? LastCloseReason { get; private set; }

    public bool IsReconciled => lastReconciliation == "1";

    public int Persuasions { get; private set; }

    public int JointPersuasions { get; private set; }

    public int Relapses { get; private set; }

    /// <summary>KB-R033 in the strict reading: (joint persuasions or judgment), duty fulfilled, the child unwilling at last, issued by the county government.</summary>
    public bool MayExit(ModelEvent item) =>
        (JointPersuasions >= JointMin || isJudged) && isDutyFulfilled && lastAttitude == "3" && item.Text("/data/issuer/partyType") == "10";

    /// <summary>What tells this context from others, for a search.</summary>
    public string Digest() =>
        $"{IsConfirmed}{IsEscalated}{IsQueried}{IsTransferPending}{isReplyAwaited && IsTransferPending}{isJudged}{isDutyFulfilled}{lastAttitude == "3"} {Math.Min(Persuasions, PersuasionMin)} {Math.Min(JointPersuasions, JointMin)} {ModelMachine.IsIn(LastCloseReason, ModelMachine.Reopenable)} {IsReconciled}";

    public ModelContext Copy() => (ModelContext)MemberwiseClone();

    /// <summary>Takes an event that was allowed.</summary>
    public void Take(ModelEvent item, bool changesState)
    {
        if (changesState)
            lastReconciliation = null;
        switch (item.Code)
        {
            case "E105":
                LastCloseReason = "16";
                break;
            case "E202":
                IsQueried = true;
                break;
            case "E206":
                IsConfirmed |= item.Payload("verificationFinding") is "10" or "11";
                break;
            case "E208":
                isReplyAwaited |= item.Payload("matter") is "1" or "2";
                break;
            case "E209" when isReplyAwaited:
                isReplyAwaited = false;
                break;
            case "E209":
                IsTransferPending = false;
                break;
            case "E402":
                Persuasions++;
                lastAttitude = item.Payload("studentAttitude");
                break;
            case "E410":
                IsEscalated = true;
                break;
            case "E411":
                JointPersuasions++;
                lastAttitude = item.Payload("studentAttitude");
                break;
            case "E510":
                isJudged |= item.Payload("docType") is "D16" or "D17";
                break;
            case "E511":
                isDutyFulfilled = true;
                break;
            case "E701":
                lastReconciliation = item.Payload("reconciliationResult");
                break;
            case "E702":
                LastCloseReason = item.Payload("closeReason");
                break;
            case "E706":
                Relapses++;
                (IsConfirmed, IsEscalated, IsQueried) = (item.Payload("verified") == "true", false, false);
                (Persuasions, JointPersuasions, lastAttitude, isJudged, isDutyFulfilled) = (0, 0, null, false, false);
                break;
            case "E711":
                IsTransferPending = true;
                break;
            case "E712":
                IsTransferPending = false;
                break;
        }
    }
}
