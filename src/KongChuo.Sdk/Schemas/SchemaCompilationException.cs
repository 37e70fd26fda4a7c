namespace KongChuo.Schemas;

/// <summary>A schema that cannot be registered or compiled: not JSON, a malformed keyword, a reference to nothing, an unsupported pattern.</summary>
public sealed class SchemaCompilationException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">Absolute URI of the place in the schema, with a JSON Pointer fragment.</param>
    /// <param name="reason">What is wrong, in English.</param>
    /// <param name="innerException">The cause, if another exception told it.</param>
    public SchemaCompilationException(string location, string reason, Exception? innerException = null)
        : base($"{location}: {reason}", innerException)
    {
        Location = location;
        Reason = reason;
    }

    /// <summary>Absolute URI of the place in the schema, with a JSON Pointer fragment.</summary>
    public string Location { get; }

    /// <summary>What is wrong, in English, without the location.</summary>
    public string Reason { get; }
}
