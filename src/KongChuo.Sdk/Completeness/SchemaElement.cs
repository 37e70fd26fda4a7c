namespace KongChuo.Completeness;

/// <summary>An element of records that a schema describes.</summary>
/// <param name="Path">The way to it.</param>
/// <param name="CodeList">Id of the code list of its values; null when they are no codes.</param>
internal sealed record SchemaElement(ElementPath Path, string? CodeList);
