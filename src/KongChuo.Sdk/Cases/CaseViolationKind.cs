namespace KongChuo.Cases;

/// <summary>In what way an event of a case is wrong.</summary>
public enum CaseViolationKind
{
    /// <summary>The event is not allowed in the state the case is in.</summary>
    NotAllowed,

    /// <summary>The event is allowed in the state, but under conditions of which none holds.</summary>
    ConditionNotMet,

    /// <summary>The party that issued the event may not.</summary>
    WrongIssuer,

    /// <summary>The event says another state before it than the events prove.</summary>
    StateBeforeDiffers,

    /// <summary>The event says another state after it than follows from it.</summary>
    StateAfterDiffers,

    /// <summary>Another event has the same source and id and other content.</summary>
    IdUsedTwice,

    /// <summary>The event came more than once.</summary>
    CameTwice,

    /// <summary>The sequence of its source has a gap or a number twice before it.</summary>
    SequenceBroken,

    /// <summary>A correction names an event or a member that is not there, or comes from another party than the event it corrects.</summary>
    CorrectsNothing,
}
