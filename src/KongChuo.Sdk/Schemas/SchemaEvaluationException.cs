namespace KongChuo.Schemas;

/// <summary>
/// An instance that could not be judged: it reached a schema of an unsupported dialect, schemas that refer to one
/// another without end at the same place, or nests deeper than <see cref="SchemaOptions.MaxDepth"/>.
/// </summary>
public sealed class SchemaEvaluationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">Absolute URI of the schema that was reached, with a JSON Pointer fragment.</param>
    /// <param name="reason">Why the evaluation stopped, in English.</param>
    /// <param name="offset">Offset of the instance value in its document, 0-based UTF-8 bytes.</param>
    public SchemaEvaluationException(string location, string reason, int offset)
        : base($"{location}: {reason}")
    {
        Location = location;
        Reason = reason;
        Offset = offset;
    }

    /// <summary>Absolute URI of the schema that was reached, with a JSON Pointer fragment.</summary>
    public string Location { get; }

    /// <summary>Why the evaluation stopped, in English, without the location.</summary>
    public string Reason { get; }

    /// <summary>Offset of the instance value in its document, 0-based UTF-8 bytes.</summary>
    public int Offset { get; }
}
