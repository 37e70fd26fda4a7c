namespace KongChuo.SpecGen.Output;

/// <summary>A file that is not what the specification makes of it.</summary>
/// <param name="Path">Its path relative to the repository.</param>
/// <param name="State"><c>missing</c>, <c>stale</c> or <c>superfluous</c>.</param>
internal readonly record struct Difference(string Path, string State);
