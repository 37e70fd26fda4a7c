namespace KongChuo.Schemas.Evaluation;

/// <summary>What an evaluation is for. Each mode is a type, so that the compiler leaves out what it does not need.</summary>
internal interface IEvaluationMode
{
    /// <summary>Goes on after a fault and records all.</summary>
    static abstract bool EveryFault { get; }

    /// <summary>Notes annotations and captures.</summary>
    static abstract bool Notes { get; }
}

/// <summary>Valid or not.</summary>
internal readonly struct VerdictMode : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool EveryFault => false;

    /// <inheritdoc/>
    public static bool Notes => false;
}

/// <summary>Valid or not, and what the record holds.</summary>
internal readonly struct RecordMode : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool EveryFault => false;

    /// <inheritdoc/>
    public static bool Notes => true;
}

/// <summary>Every fault.</summary>
internal readonly struct DiagnosisMode : IEvaluationMode
{
    /// <inheritdoc/>
    public static bool EveryFault => true;

    /// <inheritdoc/>
    public static bool Notes => true;
}
