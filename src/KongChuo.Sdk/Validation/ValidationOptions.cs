namespace KongChuo.Validation;

/// <summary>How a validation is run.</summary>
public sealed class ValidationOptions
{
    /// <summary>The date the data are judged as of, a calendar date at +08:00. Always an input: the library never asks the clock.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many samples are kept per rule, at least 0. Counts are exact whatever it is.</summary>
    public int MaxSamples { get; init; } = 20;

    /// <summary>The largest record that is read, in bytes. A larger one is a finding.</summary>
    public int MaxRecordBytes { get; init; } = 32 * 1024 * 1024;
}
