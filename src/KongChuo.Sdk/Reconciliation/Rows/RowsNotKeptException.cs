namespace KongChuo.Reconciliation.Rows;

/// <summary>Rows could not be written to temporary files, or read again.</summary>
internal sealed class RowsNotKeptException(IOException inner) : Exception(inner.Message, inner);
