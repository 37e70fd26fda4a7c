namespace KongChuo.Validation;

/// <summary>How a validation is run.</summary>
public sealed class ValidationOptions
{
    /// <summary>The most threads there may be.</summary>
    public const int MostThreads = 256;

    private const int LargestRecord = 1 << 30;

    private readonly int maxSamples = 20;
    private readonly int maxRecordBytes = 32 * 1024 * 1024;
    private readonly int threads = 1;
    private readonly long maxMemoryBytes = 256 * 1024 * 1024;

    /// <summary>The date the data are judged as of, a calendar date at +08:00. Always an input: the library never asks the clock.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many samples are kept per rule, at least 0. Counts are exact whatever it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxSamples
    {
        get => maxSamples;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            maxSamples = value;
        }
    }

    /// <summary>The largest record that is read, in bytes, from 1 to 1 GiB. A larger one is a finding.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of these bounds.</exception>
    public int MaxRecordBytes
    {
        get => maxRecordBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestRecord);
            maxRecordBytes = value;
        }
    }

    /// <summary>How many threads judge the lines of an NDJSON input side by side, from 1 to 256; the report is the same whatever it is. Other
    /// inputs are judged on one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of these bounds.</exception>
    public int Threads
    {
        get => threads;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MostThreads);
            threads = value;
        }
    }

    /// <summary>
    /// Memory, in bytes, for what the rules that look across records keep of them; at least 1 MiB. What is more goes to temporary files, encrypted with a key that
    /// is never written.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less.</exception>
    public long MaxMemoryBytes
    {
        get => maxMemoryBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1 << 20);
            maxMemoryBytes = value;
        }
    }

    /// <summary>Whether only single records are judged. The rules that look across records are then reported as not run, and the run as incomplete.</summary>
    public bool RecordsOnly { get; init; }

    /// <summary>Schemas of local extensions, one a namespace; empty when there are none. What stands under other namespaces is kept and noticed.</summary>
    public IReadOnlyList<ExtensionSchema> Extensions { get; init; } = [];
}
