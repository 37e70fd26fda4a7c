namespace KongChuo.Validation;

/// <summary>Why the schema of an extension cannot be used.</summary>
public enum ExtensionSchemaFault
{
    /// <summary>The bytes are not JSON that a record could be written in (see <see cref="Json.Utf8Gate"/>).</summary>
    NotJson,

    /// <summary>It is no schema: a malformed keyword, a reference to nothing, an unsupported pattern.</summary>
    NotASchema,

    /// <summary>It, or a part of it, is written in another dialect than JSON Schema 2020-12.</summary>
    OtherDialect,

    /// <summary>Its root does not name a namespace by <c>x-namespace</c>.</summary>
    NoNamespace,
}
