namespace KongChuo.Findings;

/// <summary>How grave a finding is; the order is the order of gravity.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Notice,

    /// <summary>Probably wrong, or against a recommendation.</summary>
    Warning,

    /// <summary>Against the specification.</summary>
    Error,
}
