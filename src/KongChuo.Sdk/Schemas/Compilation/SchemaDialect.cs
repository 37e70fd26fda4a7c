using System.Text.Json;

namespace KongChuo.Schemas.Compilation;

/// <summary>What a <c>$schema</c> means: the vocabularies in force, or why schemas of that dialect are refused.</summary>
internal sealed record SchemaDialect(Vocabularies Vocabularies, string? Refusal)
{
    /// <summary>The URI of the 2020-12 dialect.</summary>
    public const string StandardUri = "https://json-schema.org/draft/2020-12/schema";

    private const string VocabularyPrefix = "https://json-schema.org/draft/2020-12/vocab/";

    /// <summary>The 2020-12 dialect, also that of schemas without <c>$schema</c>.</summary>
    public static SchemaDialect Standard { get; } = new(Vocabularies.Standard, null);

    /// <summary>Whether the URI names a published dialect other than 2020-12, whose identifiers follow other rules.</summary>
    public static bool IsForeign(string uri)
        => (uri.StartsWith("http://json-schema.org/", StringComparison.Ordinal) || uri.StartsWith("https://json-schema.org/", StringComparison.Ordinal))
            && !uri.StartsWith("https://json-schema.org/draft/2020-12/", StringComparison.Ordinal);

    /// <summary>Reads the dialect of a <c>$schema</c>.</summary>
    /// <param name="uri">The value of <c>$schema</c>; null when absent.</param>
    /// <param name="find">Finds the meta-schema of that URI; null when unknown.</param>
    public static SchemaDialect Of(string? uri, Func<string, SchemaResource?> find)
    {
        if (uri is null)
            return Standard;
        var name = SchemaUri.WithoutFragment(uri);
        if (name == StandardUri)
            return Standard;
        if (IsForeign(name))
            return Refused($"the dialect {name} is not supported");
        var metaSchema = find(name);
        if (metaSchema is null)
            return Refused($"the meta-schema {name} is not registered");
        if (metaSchema.Dialect is { } own && IsForeign(own))
            return Refused($"the meta-schema {name} is written in the unsupported dialect {own}");
        return metaSchema.Element.TryGetProperty("$vocabulary", out var vocabulary) && vocabulary.ValueKind == JsonValueKind.Object
            ? Of(vocabulary)
            : Standard;
    }

    private static SchemaDialect Of(JsonElement vocabulary)
    {
        var enabled = Vocabularies.None;
        foreach (var entry in vocabulary.EnumerateObject())
        {
            var known = Known(entry.Name);
            if (known is null && entry.Value.ValueKind == JsonValueKind.True)
                return Refused($"the required vocabulary {entry.Name} is not known");
            enabled |= known ?? Vocabularies.None;
        }

        return new SchemaDialect(enabled, null);
    }

    private static Vocabularies? Known(string uri)
    {
        if (!uri.StartsWith(VocabularyPrefix, StringComparison.Ordinal))
            return null;
        return uri[VocabularyPrefix.Length..] switch
        {
            "applicator" => Vocabularies.Applicator,
            "unevaluated" => Vocabularies.Unevaluated,
            "validation" => Vocabularies.Validation,
            "format-assertion" => Vocabularies.FormatAssertion,
            "core" or "meta-data" or "format-annotation" or "content" => Vocabularies.None,
            _ => null,
        };
    }

    private static SchemaDialect Refused(string reason) => new(Vocabularies.None, reason);
}
