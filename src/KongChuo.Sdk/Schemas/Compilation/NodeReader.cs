using System.Text.Json;
using KongChuo.Schemas.Formats;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Compilation;

/// <summary>Fills one node from its schema: the keywords that concern values of every kind, numbers and strings.</summary>
internal sealed class NodeReader(SchemaCompiler compiler, SchemaNode node, JsonElement schema)
{
    /// <summary>Reads the schema.</summary>
    /// <exception cref="SchemaCompilationException">A keyword is malformed.</exception>
    public void Read()
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            node.IsFalse = schema.ValueKind == JsonValueKind.False;
            return;
        }

        if (schema.ValueKind != JsonValueKind.Object)
            throw new SchemaCompilationException(node.Location, "a schema is an object or a boolean");
        var dialect = compiler.DialectOf(node.Resource);
        node.Refusal = dialect.Refusal;
        if (node.Refusal is not null)
            return;

        var keywords = new KeywordSet(schema, node.Location);
        if (keywords.String("$id") is { } id && SchemaUri.Fragment(id).Length > 0)
            throw keywords.Malformed("$id", "must have no fragment");
        if (dialect.Vocabularies.HasFlag(Vocabularies.Validation))
            ReadAssertions(keywords);
        ReadStrings(keywords, dialect.Vocabularies);
        var applicators = new ApplicatorReader(compiler, node, keywords, dialect.Vocabularies);
        node.InPlace = applicators.InPlace();
        node.Arrays = applicators.Arrays();
        node.Objects = applicators.Objects();
        if (dialect.Vocabularies.HasFlag(Vocabularies.Unevaluated))
        {
            node.UnevaluatedItems = applicators.One("unevaluatedItems");
            node.UnevaluatedProperties = applicators.One("unevaluatedProperties");
        }

        ReadAnnotations();
    }

    private void ReadAssertions(KeywordSet keywords)
    {
        node.Types = ReadTypes(keywords);
        if (schema.TryGetProperty("const", out var value))
            node.Const = new ConstantSet([value]);
        if (keywords.Array("enum") is { } values)
            node.Enum = new ConstantSet([.. values.EnumerateArray()]);

        var rules = new NumberRules(
            Bound(keywords, "minimum"),
            Bound(keywords, "maximum"),
            Bound(keywords, "exclusiveMinimum"),
            Bound(keywords, "exclusiveMaximum"),
            keywords.Number("multipleOf") is { } divisor ? Divisor(keywords, divisor) : null);
        node.Numbers = rules == new NumberRules(null, null, null, null, null) ? null : rules;
    }

    private static JsonTypes ReadTypes(KeywordSet keywords)
    {
        if (!keywords.TryGet("type", out var value))
            return JsonTypes.All;
        var types = JsonTypes.None;
        if (value.ValueKind == JsonValueKind.String)
        {
            types = JsonTypeNames.Parse(value.GetString());
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                var type = item.ValueKind == JsonValueKind.String ? JsonTypeNames.Parse(item.GetString()) : JsonTypes.None;
                if (type == JsonTypes.None)
                    throw keywords.Malformed("type", "names an unknown type");
                types |= type;
            }
        }

        return types == JsonTypes.None ? throw keywords.Malformed("type", "must be one or more of the seven type names") : types;
    }

    private static NumberBound? Bound(KeywordSet keywords, string keyword)
        => keywords.Number(keyword) is { } text ? new NumberBound(text) : null;

    private static NumberDivisor Divisor(KeywordSet keywords, string text)
        => new NumberBound(text).CompareValue("0"u8) < 0 ? new NumberDivisor(text) : throw keywords.Malformed("multipleOf", "must be greater than zero");

    private void ReadStrings(KeywordSet keywords, Vocabularies vocabularies)
    {
        var rules = new StringRules();
        if (vocabularies.HasFlag(Vocabularies.Validation))
        {
            rules = rules with
            {
                MinLength = keywords.Count("minLength") ?? rules.MinLength,
                MaxLength = keywords.Count("maxLength") ?? rules.MaxLength,
                PatternText = keywords.String("pattern"),
            };
            if (rules.PatternText is { } text)
                rules = rules with { Pattern = compiler.Pattern(text, node.Location + "/pattern") };
        }

        var asserts = compiler.Options.AssertFormat || vocabularies.HasFlag(Vocabularies.FormatAssertion);
        if (asserts && keywords.String("format") is { } format && SchemaFormats.TryGet(format, out var check))
            rules = rules with { FormatName = format, Format = check };
        if (rules.ChecksLength || rules.Pattern is not null || rules.Format is not null)
            node.Strings = rules;
    }

    private void ReadAnnotations()
    {
        var numbers = new List<int>();
        foreach (var keyword in compiler.Options.AnnotationKeywords)
        {
            if (!schema.TryGetProperty(keyword, out var value))
                continue;
            var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
            numbers.Add(compiler.Annotation(new SchemaAnnotation(keyword, text, node.Location)));
        }

        node.Annotations = [.. numbers];
    }
}
