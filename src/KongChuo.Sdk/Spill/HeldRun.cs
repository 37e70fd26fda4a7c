namespace KongChuo.Spill;

/// <summary>Sorted facts in memory.</summary>
internal sealed class HeldRun(HeldFacts facts) : FactRun
{
    private int number = -1;

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Current => facts[number];

    /// <inheritdoc/>
    public override bool MoveNext() => ++number < facts.Count;
}
