namespace KongChuo.Schemas.Evaluation;

/// <summary>Decides which faults of an instance are kept with all that is known of them, so that memory does not grow with their number.</summary>
internal abstract class FaultFilter
{
    /// <summary>Begins a new instance.</summary>
    /// <param name="length">Its length in bytes.</param>
    public abstract void Begin(int length);

    /// <summary>Hears of a fault.</summary>
    /// <param name="what">What is wrong, but for the place in the instance.</param>
    /// <param name="keyword">The keyword that failed; where the schema is <c>false</c>, the one that holds it.</param>
    /// <param name="offset">0-based offset in the instance.</param>
    /// <returns>Whether it is kept.</returns>
    public abstract bool Takes(in FaultKey what, string keyword, int offset);
}
