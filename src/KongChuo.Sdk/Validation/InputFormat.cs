namespace KongChuo.Validation;

/// <summary>What an input is, and how its records are laid out.</summary>
public enum InputFormat
{
    /// <summary>One JSON document: a record, or a batch document.</summary>
    Json,

    /// <summary>A record a line.</summary>
    Ndjson,

    /// <summary>An archive that is an exchange package; its files are inputs of their own.</summary>
    Zip,

    /// <summary>A folder that is an exchange package; its files are inputs of their own.</summary>
    Folder,

    /// <summary>A format that is not read: of a file of a package the length and the digests are compared, its records are not.</summary>
    Other,
}
