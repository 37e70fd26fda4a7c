namespace KongChuo.Schemas;

/// <summary>An annotation a schema gives to the values it applies to.</summary>
/// <param name="Keyword">The keyword, one of <see cref="SchemaOptions.AnnotationKeywords"/>.</param>
/// <param name="Value">Its value: the text of a string, the JSON text of anything else.</param>
/// <param name="Location">Absolute location of the schema that bears it.</param>
public sealed record SchemaAnnotation(string Keyword, string Value, string Location);
