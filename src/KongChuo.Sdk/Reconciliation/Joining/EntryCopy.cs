using KongChuo.Spill;

namespace KongChuo.Reconciliation.Joining;

/// <summary>A row kept while its run goes on.</summary>
internal sealed class EntryCopy
{
    private byte[] bytes = [];
    private int length;

    /// <summary>The row.</summary>
    public FactEntry Entry => new(bytes.AsSpan(0, length));

    /// <summary>Keeps a row instead of the one before.</summary>
    public void Set(FactEntry row)
    {
        length = row.Bytes.Length;
        if (bytes.Length < length)
            bytes = new byte[length * 2];
        row.Bytes.CopyTo(bytes);
    }
}
