namespace KongChuo.Reconciliation.Rows;

/// <summary>Where a record stands.</summary>
/// <param name="Input">0-based number of the input on its side.</param>
/// <param name="Record">1-based number of the record in its input.</param>
/// <param name="Line">1-based line; 0 where the input has no lines.</param>
/// <param name="Offset">0-based offset of its first byte in the input.</param>
internal readonly record struct RecordPlace(int Input, long Record, long Line, long Offset);
