using KongChuo.Schemas;

namespace KongChuo.Completeness;

/// <summary>Requirements cannot be read or used.</summary>
public sealed class RequirementsException : Exception
{
    /// <summary>Makes the exception without details.</summary>
    public RequirementsException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public RequirementsException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public RequirementsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RequirementsException(RequirementsFault fault, string place, string value, SchemaFault? schemaFault = null)
        : base($"{place}: {fault} {value}".TrimEnd()) => (Fault, Place, Value, SchemaFault) = (fault, place, value, schemaFault);

    private RequirementsException(string document, RequirementsException inner)
        : base($"{document}: {inner.Message}", inner) =>
        (Document, Fault, Place, Value, SchemaFault) = (document, inner.Fault, inner.Place, inner.Value, inner.SchemaFault);

    /// <summary>What is wrong.</summary>
    public RequirementsFault Fault { get; }

    /// <summary>The document it is wrong in, as it is named where it is extended; null for the one that was asked for.</summary>
    public string? Document { get; }

    /// <summary>JSON Pointer of the value that is wrong; empty for the document as a whole.</summary>
    public string Place { get; } = "";

    /// <summary>The text that is wrong: a kind, a pointer, a code, an id, or the 0-based byte offset of what is not JSON.</summary>
    public string Value { get; } = "";

    /// <summary>How the form is broken, for <see cref="RequirementsFault.Form"/>; null otherwise.</summary>
    public SchemaFault? SchemaFault { get; }

    /// <summary>The same fault, said to be in a document that another extends.</summary>
    internal RequirementsException In(string document) => Document is null ? new RequirementsException(document, this) : this;
}
