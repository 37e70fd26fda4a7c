namespace KongChuo.Benchmarks.Inputs;

/// <summary>How the records are written, and how many are wrong.</summary>
public enum LedgerShape
{
    /// <summary>Valid, in compact form, members in schema order.</summary>
    Valid,

    /// <summary>Valid, with <c>", "</c> and <c>": "</c>.</summary>
    Spaced,

    /// <summary>Valid, members last first.</summary>
    Reversed,

    /// <summary>One defect in every hundredth record.</summary>
    OnePercentInvalid,

    /// <summary>Five defects in every record.</summary>
    AllInvalid,
}
