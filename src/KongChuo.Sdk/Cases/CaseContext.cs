using System.Globalization;
using KongChuo.Rules;

namespace KongChuo.Cases;

/// <summary>What the guards of the state machine ask of the events so far: the context variables of <c>spec/v1/casestates.json</c>.</summary>
internal sealed class CaseContext(string caseId, Profile profile)
{
    private const string PersuasionMin = "KB-R030.persuasionMin";
    private const string JointMin = "KB-R033.jointMin";
    private const string Grouping = "KB-R033.grouping";

    private bool hasCase;
    private bool confirmed;
    private bool escalated;
    private bool queried;
    private bool transferPending;
    private bool isEnquiryOpen;
    private bool isDutyFulfilled;
    private bool isJudged;
    private string? lastStudentAttitude;
    private string? lastCloseReason;
    private string? lastReconciliation;
    private string? mergeRole;

    /// <summary>Persuasions in this round (E402).</summary>
    public int Persuasions { get; private set; }

    /// <summary>Joint persuasions in this round (E411).</summary>
    public int JointPersuasions { get; private set; }

    /// <summary>Relapses since the case was opened (E706).</summary>
    public int Relapses { get; private set; }

    /// <summary>The value at a path of the guard language; null when there is none.</summary>
    public string? ValueOf(string path, CaseFact fact) => path switch
    {
        "ctx.confirmed" => Word(confirmed),
        "ctx.escalated" => Word(escalated),
        "ctx.queried" => Word(queried),
        "ctx.transferPending" => Word(transferPending),
        "ctx.persuasionCount" => Persuasions.ToString(CultureInfo.InvariantCulture),
        "ctx.lastCloseReason" => lastCloseReason,
        "ctx.lastReconciliationResult" => lastReconciliation,
        "ctx.role" => hasCase ? "sender" : "receiver",
        "ctx.mergeRole" => mergeRole,
        "params.persuasionMin" => profile.Parameter(PersuasionMin)?.ToString(),
        _ => fact.At("data." + path),
    };

    /// <summary>Takes what has to be known before the event is judged.</summary>
    /// <param name="fact">The event.</param>
    /// <param name="isOpened">Whether there is a case: who has none yet can only receive one.</param>
    public void Prepare(CaseFact fact, bool isOpened)
    {
        hasCase = isOpened;
        if (fact.Code == "E710")
            mergeRole = fact.At("data.payload.survivorCaseId") == caseId ? "survivor" : "merged";
    }

    /// <summary>Whether a rule that a guard names holds for an event.</summary>
    public bool Holds(string rule, CaseFact fact) => rule == "KB-R033" && fact.At("data.issuer.partyType") == "10" && lastStudentAttitude == "3" && MayExit();

    /// <summary>Takes an event that was allowed.</summary>
    public void Take(CaseFact fact, bool changesState)
    {
        if (changesState)
            lastReconciliation = null;
        lastStudentAttitude = fact.At("data.payload.studentAttitude") ?? lastStudentAttitude;
        switch (fact.Code)
        {
            case "E202":
                queried = true;
                break;
            case "E206" when fact.At("data.payload.verificationFinding") is "10" or "11":
                confirmed = true;
                break;
            case "E208" when fact.At("data.payload.matter") is "1" or "2":
                isEnquiryOpen = true;
                break;
            case "E209":
                (isEnquiryOpen, transferPending) = (false, transferPending && isEnquiryOpen);
                break;
            case "E402":
                Persuasions++;
                break;
            case "E410":
                escalated = true;
                break;
            case "E411":
                JointPersuasions++;
                break;
            case "E510" when fact.At("data.payload.docType") is "D16" or "D17":
                isJudged = true;
                break;
            case "E511":
                isDutyFulfilled = true;
                break;
            case "E701":
                lastReconciliation = fact.At("data.payload.reconciliationResult");
                break;
            case "E702":
                lastCloseReason = fact.At("data.payload.closeReason");
                break;
            case "E105":
                lastCloseReason = "16";
                break;
            case "E706":
                StartRound(fact.At("data.payload.verified") == "true");
                break;
            case "E711":
                transferPending = true;
                break;
            case "E712":
                transferPending = false;
                break;
        }
    }

    private void StartRound(bool isVerified)
    {
        (confirmed, escalated, queried) = (isVerified, false, false);
        (Persuasions, JointPersuasions) = (0, 0);
        (isDutyFulfilled, isJudged, lastStudentAttitude) = (false, false, null);
        Relapses++;
    }

    private bool MayExit()
    {
        var isJoint = profile.Parameter(JointMin)?.ToInt32() is { } least && JointPersuasions >= least;
        return profile.Parameter(Grouping)?.ToString() == "RELAXED" ? isJoint || (isJudged && isDutyFulfilled) : (isJoint || isJudged) && isDutyFulfilled;
    }

    private static string Word(bool value) => value ? "true" : "false";
}
