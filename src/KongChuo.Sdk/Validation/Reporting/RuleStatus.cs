namespace KongChuo.Validation;

/// <summary>What became of one rule.</summary>
public enum RuleStatus
{
    /// <summary>It was evaluated at least once and found nothing.</summary>
    Passed,

    /// <summary>It found something.</summary>
    Failed,

    /// <summary>There was nothing for it to judge, or the profile switches it off.</summary>
    NotApplicable,

    /// <summary>There was something to judge and none of it was judged.</summary>
    NotRun,
}
