namespace KongChuo.Validation;

/// <summary>What a report concludes.</summary>
public enum Verdict
{
    /// <summary>No error, and everything was checked.</summary>
    Conforms,

    /// <summary>At least one error.</summary>
    DoesNotConform,

    /// <summary>No error, but something was left unchecked.</summary>
    Incomplete,
}
