namespace KongChuo.Cases;

/// <summary>An event of a case that is wrong.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="EventCode">The event's code.</param>
/// <param name="EventId">The event's id.</param>
/// <param name="State">Code of the state the case was in; <c>00</c> when there was no case.</param>
public sealed record CaseViolation(CaseViolationKind Kind, string EventCode, string EventId, string State)
{
    /// <summary>Id of the rule that reports it: <c>KC4101</c>.</summary>
    public string RuleId => Kind switch
    {
        CaseViolationKind.NotAllowed => "KC4101",
        CaseViolationKind.ConditionNotMet => EventCode switch { "E102" => "KC4114", "E702" => "KC4111", "E704" => "KC4113", _ => "KC4102" },
        CaseViolationKind.WrongIssuer => EventCode is "E504" or "E505" ? "KC4016" : "KC4029",
        CaseViolationKind.StateBeforeDiffers => "KC4103",
        CaseViolationKind.StateAfterDiffers => "KC4104",
        CaseViolationKind.IdUsedTwice => "KC4105",
        CaseViolationKind.CameTwice => "KC4106",
        CaseViolationKind.SequenceBroken => "KC4107",
        _ => "KC4108",
    };

    /// <summary>The event.</summary>
    internal CaseFact? Fact { get; init; }

    /// <summary>The event of the same id that counts in its place; null where there is none.</summary>
    internal CaseFact? Kept { get; init; }
}
