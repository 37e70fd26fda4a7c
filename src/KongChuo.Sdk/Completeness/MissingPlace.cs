namespace KongChuo.Completeness;

/// <summary>A record that does not satisfy a demand.</summary>
/// <param name="Input">0-based number of its input.</param>
/// <param name="Record">Its 1-based number.</param>
/// <param name="Line">1-based line it starts on; null where the input has no lines.</param>
/// <param name="Offset">0-based byte offset of the record in its input.</param>
internal readonly record struct MissingPlace(int Input, long Record, long? Line, long Offset);
