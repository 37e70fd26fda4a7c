namespace KongChuo.Findings;

/// <summary>A record that a finding in another rests on.</summary>
/// <param name="Input">The name of its input.</param>
/// <param name="Record">1-based number of the record in its input.</param>
/// <param name="Line">1-based line it starts on; null where the input has no lines.</param>
/// <param name="Offset">0-based byte offset of the record in its input.</param>
public sealed record FindingPlace(string Input, long Record, long? Line, long Offset);
