using KongChuo.Findings;

namespace KongChuo.Validation;

/// <summary>Exact numbers of findings by severity.</summary>
/// <param name="Errors">Number of errors.</param>
/// <param name="Warnings">Number of warnings.</param>
/// <param name="Notices">Number of notices.</param>
public readonly record struct SeverityCounts(long Errors, long Warnings, long Notices)
{
    /// <summary>Number of findings of any severity.</summary>
    public long Total => Errors + Warnings + Notices;

    /// <summary>The gravest severity counted; null when there is none.</summary>
    public Severity? Gravest => Errors > 0 ? Severity.Error : Warnings > 0 ? Severity.Warning : Notices > 0 ? Severity.Notice : null;

    /// <summary>Number of findings of one severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number.</returns>
    public long Of(Severity severity) => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Warnings,
        _ => Notices,
    };

    internal SeverityCounts Plus(Severity severity, long number = 1) => severity switch
    {
        Severity.Error => this with { Errors = Errors + number },
        Severity.Warning => this with { Warnings = Warnings + number },
        _ => this with { Notices = Notices + number },
    };

    internal SeverityCounts Plus(SeverityCounts other) => new(Errors + other.Errors, Warnings + other.Warnings, Notices + other.Notices);
}
