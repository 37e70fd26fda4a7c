namespace KongChuo.Validation;

/// <summary>How the records of an input are laid out.</summary>
public enum InputFormat
{
    /// <summary>One JSON document: a record, or a batch document.</summary>
    Json,

    /// <summary>A record a line.</summary>
    Ndjson,
}
