namespace KongChuo;

/// <summary>How a <see cref="LedgerReader"/> reads.</summary>
public sealed class LedgerReaderOptions
{
    /// <summary>The options used when none are given.</summary>
    public static LedgerReaderOptions Default { get; } = new();

    /// <summary>The longest record read, in bytes; also the bound of the memory one reader uses for bytes. At least 1024; 16 MiB unless set.</summary>
    public int MaxRecordBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1024);
            field = value;
        }
    }

    = 16 * 1024 * 1024;
}
