namespace KongChuo.Reconciliation;

/// <summary>How two rosters are compared.</summary>
public sealed class ReconciliationOptions
{
    private const int LargestRecord = 1 << 30;

    private readonly int maxSamples = 20;
    private readonly int maxRecordBytes = 32 * 1024 * 1024;
    private readonly long maxMemoryBytes = 256 * 1024 * 1024;

    /// <summary>How many samples are kept of each kind of difference, at least 0. Counts are exact whatever it is.</summary>
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

    /// <summary>The largest record that is read, in bytes, from 1 to 1 GiB. A larger one is not compared, and the result is incomplete.</summary>
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

    /// <summary>Memory, in bytes, for what is kept of the rows; at least 1 MiB. What is more goes to temporary files, encrypted with a key that is never written.</summary>
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
}
