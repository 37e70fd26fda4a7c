namespace KongChuo.Spill;

/// <summary>Sorted facts that are read one after the other.</summary>
internal abstract class FactRun : IDisposable
{
    /// <summary>The bytes of the fact the run stands on.</summary>
    public abstract ReadOnlySpan<byte> Current { get; }

    /// <summary>Goes to the next fact.</summary>
    /// <returns>False at the end.</returns>
    public abstract bool MoveNext();

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
