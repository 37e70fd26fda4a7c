namespace KongChuo.Validation;

/// <summary>The schema of an extension cannot be used.</summary>
public sealed class ExtensionSchemaException : Exception
{
    /// <summary>Makes the exception without details.</summary>
    public ExtensionSchemaException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public ExtensionSchemaException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public ExtensionSchemaException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ExtensionSchemaException(ExtensionSchemaFault fault, string place, string reason, Exception? innerException = null)
        : base($"{place}: {reason}", innerException) => (Fault, Place, Reason) = (fault, place, reason);

    /// <summary>What is wrong.</summary>
    public ExtensionSchemaFault Fault { get; }

    /// <summary>Where: the URI of the place in the schema with a JSON Pointer fragment, <c>#</c> for the document as a whole.</summary>
    public string Place { get; } = "#";

    /// <summary>What is wrong in particular, in the English of the schema engine.</summary>
    public string Reason { get; } = "";
}
