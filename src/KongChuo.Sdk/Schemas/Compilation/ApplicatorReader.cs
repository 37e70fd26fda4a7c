using KongChuo.Json;
using System.Text.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Compilation;

/// <summary>Reads the keywords that hold subschemas, and the assertions about arrays and objects that are checked along with them.</summary>
internal sealed class ApplicatorReader(SchemaCompiler compiler, SchemaNode node, KeywordSet keywords, Vocabularies vocabularies)
{
    private readonly bool _applies = vocabularies.HasFlag(Vocabularies.Applicator);
    private readonly bool _asserts = vocabularies.HasFlag(Vocabularies.Validation);

    /// <summary>The edge of a keyword that is one subschema, or null.</summary>
    public SchemaEdge? One(string keyword)
        => keywords.TryGet(keyword, out var schema) ? Edge(keyword, "/" + keyword, schema) : null;

    /// <summary>The rules that apply to the same value.</summary>
    public InPlaceRule[] InPlace()
    {
        var rules = new List<InPlaceRule>();
        if (keywords.String("$ref") is { } reference)
            rules.Add(new AllRule([compiler.Edge("$ref", "/$ref", compiler.Resolve(node, "$ref", reference))]));
        if (keywords.String("$dynamicRef") is { } dynamicReference)
            rules.Add(compiler.DynamicReference(node, dynamicReference));
        if (!_applies)
            return [.. rules];

        if (List("allOf") is { Length: > 0 } all)
            rules.Add(new AllRule(all));
        if (List("anyOf") is { Length: > 0 } any)
            rules.Add(new AnyRule(any));
        if (List("oneOf") is { Length: > 0 } one)
            rules.Add(new OneRule(one));
        if (One("not") is { } not)
            rules.Add(new NotRule(not));
        if (One("if") is { } condition)
            rules.Add(new ConditionalRule(condition, One("then"), One("else")));
        return [.. rules];
    }

    /// <summary>The rules about arrays, or null when there are none.</summary>
    public ArrayRules? Arrays()
    {
        var none = new ArrayRules();
        var rules = none;
        if (_applies)
            rules = rules with { Prefix = List("prefixItems"), Items = One("items"), Contains = One("contains") };
        if (_asserts)
        {
            rules = rules with
            {
                MinContains = keywords.Count("minContains"),
                MaxContains = keywords.Count("maxContains") ?? rules.MaxContains,
                MinItems = keywords.Count("minItems") ?? rules.MinItems,
                MaxItems = keywords.Count("maxItems") ?? rules.MaxItems,
                Unique = keywords.Flag("uniqueItems"),
            };
        }

        var loops = rules.Prefix.Length > 0 || rules.Items is not null || rules.Contains is not null;
        var counts = rules.MinItems > 0 || rules.MaxItems < long.MaxValue || rules.Unique;
        return loops || counts ? rules : null;
    }

    /// <summary>The rules about objects, or null when there are none.</summary>
    public ObjectRules? Objects()
    {
        var names = new NameList();
        var edges = new Dictionary<int, SchemaEdge>();
        if (_applies)
        {
            foreach (var (name, edge) in Map("properties"))
                edges[names.NumberOf(name)] = edge;
        }

        var required = _asserts && keywords.Array("required") is { } list ? keywords.Names("required", list) : [];
        var requiredNumbers = required.Distinct(StringComparer.Ordinal).Select(names.NumberOf).ToArray();
        var dependentNames = new List<DependentNames>();
        var dependentSchemas = new List<DependentSchema>();
        ReadDependents(names, dependentNames, dependentSchemas);
        var rules = new ObjectRules
        {
            Names = names.ToTable(),
            Properties = [.. Enumerable.Range(0, names.Count).Select(number => edges.GetValueOrDefault(number))],
            Required = requiredNumbers,
            Patterns = _applies ? [.. Map("patternProperties").Select(Pattern)] : [],
            Additional = _applies ? One("additionalProperties") : null,
            PropertyNames = _applies ? One("propertyNames") : null,
            DependentNames = [.. dependentNames],
            DependentSchemas = [.. dependentSchemas],
            MinProperties = _asserts ? keywords.Count("minProperties") ?? 0 : 0,
            MaxProperties = _asserts ? keywords.Count("maxProperties") ?? long.MaxValue : long.MaxValue,
        };
        var speaks = names.Count > 0 || rules.Patterns.Length > 0 || rules.Additional is not null || rules.PropertyNames is not null;
        return speaks || rules.MinProperties > 0 || rules.MaxProperties < long.MaxValue ? rules : null;
    }

    private void ReadDependents(NameList names, List<DependentNames> dependentNames, List<DependentSchema> dependentSchemas)
    {
        if (_asserts && keywords.Object("dependentRequired") is { } map)
        {
            foreach (var entry in map.EnumerateObject())
                dependentNames.Add(Names("dependentRequired", entry));
        }

        if (!_applies)
            return;
        foreach (var (name, edge) in Map("dependentSchemas"))
            dependentSchemas.Add(new DependentSchema(names.NumberOf(name), edge));
        if (keywords.Object("dependencies") is not { } former)
            return;
        foreach (var entry in former.EnumerateObject())
        {
            if (entry.Value.ValueKind == JsonValueKind.Array)
                dependentNames.Add(Names("dependencies", entry));
            else
                dependentSchemas.Add(new DependentSchema(names.NumberOf(entry.Name), Entry("dependencies", entry)));
        }

        DependentNames Names(string keyword, JsonProperty entry)
            => new(keyword, names.NumberOf(entry.Name), [.. keywords.Names(keyword, entry.Value).Select(names.NumberOf)]);
    }

    private PatternProperty Pattern((string Name, SchemaEdge Edge) entry)
        => new(compiler.Pattern(entry.Name, node.Location + SchemaUri.EncodeFragment(entry.Edge.Segment)), entry.Edge);

    private SchemaEdge[] List(string keyword)
        => keywords.Array(keyword) is { } list
            ? [.. list.EnumerateArray().Select((schema, index) => Edge(keyword, $"/{keyword}/{index}", schema))]
            : [];

    private IEnumerable<(string Name, SchemaEdge Edge)> Map(string keyword)
        => keywords.Object(keyword) is { } map ? map.EnumerateObject().Select(entry => (entry.Name, Entry(keyword, entry))) : [];

    private SchemaEdge Entry(string keyword, JsonProperty entry)
        => Edge(keyword, $"/{keyword}/{JsonPointer.Escape(entry.Name)}", entry.Value);

    private SchemaEdge Edge(string keyword, string segment, JsonElement schema)
        => compiler.Edge(keyword, segment, compiler.Child(node, segment, schema));
}
