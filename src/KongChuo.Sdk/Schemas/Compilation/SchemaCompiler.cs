using KongChuo.Json;
using System.Text.Json;
using KongChuo.Schemas.Nodes;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Compilation;

/// <summary>
/// Compiles one schema and all it refers to. Nodes are made on demand and filled from a queue, so that neither
/// recursion in a schema nor a long chain of references costs stack.
/// </summary>
internal sealed class SchemaCompiler(Func<string, SchemaResource?> find, SchemaOptions options)
{
    private readonly Dictionary<(SchemaDocument Document, string Pointer), SchemaNode> _nodes = [];
    private readonly Queue<(SchemaNode Node, JsonElement Schema)> _pending = new();
    private readonly Dictionary<SchemaResource, int> _numbers = [];
    private readonly List<SchemaResource> _resources = [];
    private readonly Dictionary<string, SchemaDialect> _dialects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EcmaPattern> _patterns = new(StringComparer.Ordinal);
    private readonly List<SchemaEdge> _edges = [];
    private readonly List<DynamicRule> _dynamic = [];
    private readonly List<SchemaAnnotation> _annotations = [];

    /// <summary>How the schema is compiled.</summary>
    public SchemaOptions Options { get; } = options;

    /// <summary>Compiles the schema an absolute URI names.</summary>
    public SchemaProgram Compile(string uri)
    {
        var root = Resolve(uri, uri);
        Drain();
        BindDynamicReferences();
        LoopCheck.Run(_nodes.Values);
        var flatRoot = _dynamic.Count == 0 ? new Flattener(_edges).Run(root) : root;
        return new SchemaProgram(root, flatRoot, _dynamic.Count > 0, [.. _annotations], Options) { Refused = _nodes.Values.FirstOrDefault(node => node.Refusal is not null) };
    }

    /// <summary>The node of the schema that a reference in a node's resource leads to.</summary>
    public SchemaNode Resolve(SchemaNode from, string keyword, string reference)
        => Resolve(SchemaUri.Resolve(from.Resource.Uri, reference), from.Location + "/" + keyword);

    /// <summary>The node of a subschema that stands below a node.</summary>
    public SchemaNode Child(SchemaNode parent, string segment, JsonElement schema)
    {
        var pointer = parent.Pointer + segment;
        var document = parent.Resource.Document;
        return NodeAt(document.ResourceAt(pointer) ?? parent.Resource, pointer, schema);
    }

    /// <summary>Makes an edge.</summary>
    public SchemaEdge Edge(string keyword, string segment, SchemaNode target)
    {
        var edge = new SchemaEdge(keyword, segment, target);
        _edges.Add(edge);
        return edge;
    }

    /// <summary>Makes the rule of a <c>$dynamicRef</c>.</summary>
    public InPlaceRule DynamicReference(SchemaNode from, string reference)
    {
        var target = Resolve(from, "$dynamicRef", reference);
        var edge = Edge("$dynamicRef", "/$dynamicRef", target);
        var anchor = SchemaUri.Fragment(reference);
        if (!target.Resource.DynamicAnchors.TryGetValue(anchor, out var pointer) || pointer != target.Pointer)
            return new AllRule([edge]);
        var rule = new DynamicRule(anchor, edge);
        _dynamic.Add(rule);
        return rule;
    }

    /// <summary>The dialect in force in a resource.</summary>
    public SchemaDialect DialectOf(SchemaResource resource)
    {
        if (resource.Dialect is not { } uri)
            return SchemaDialect.Standard;
        if (!_dialects.TryGetValue(uri, out var dialect))
            _dialects.Add(uri, dialect = SchemaDialect.Of(uri, find));
        return dialect;
    }

    /// <summary>Compiles a pattern, each text once.</summary>
    public EcmaPattern Pattern(string text, string location)
    {
        if (_patterns.TryGetValue(text, out var pattern))
            return pattern;
        try
        {
            pattern = EcmaPattern.Compile(text);
        }
        catch (PatternNotSupportedException exception)
        {
            throw new SchemaCompilationException(location, exception.Message, exception);
        }

        _patterns.Add(text, pattern);
        return pattern;
    }

    /// <summary>Puts an annotation in the program's table and returns its number.</summary>
    public int Annotation(SchemaAnnotation annotation)
    {
        _annotations.Add(annotation);
        return _annotations.Count - 1;
    }

    private SchemaNode Resolve(string absolute, string location)
    {
        var uri = SchemaUri.WithoutFragment(absolute);
        var resource = find(uri) ?? throw new SchemaCompilationException(location, $"no schema is registered as '{uri}'");
        var fragment = SchemaUri.Fragment(absolute);
        if (fragment.Length == 0 || fragment[0] == '/')
            return ResolvePointer(resource, fragment, location);
        if (!resource.Anchors.TryGetValue(fragment, out var pointer))
            throw new SchemaCompilationException(location, $"'{uri}' has no anchor '{fragment}'");
        return ResolvePointer(resource, pointer[resource.Pointer.Length..], location);
    }

    private SchemaNode ResolvePointer(SchemaResource resource, string pointer, string location)
    {
        var schema = resource.Element;
        var place = resource.Pointer;
        foreach (var token in PointerText.Split(pointer))
        {
            if (!TryStep(schema, token, out schema))
                throw new SchemaCompilationException(location, $"'{resource.Uri}' has nothing at '{pointer}'");
            place += "/" + JsonPointer.Escape(token);
            resource = resource.Document.ResourceAt(place) ?? resource;
        }

        return NodeAt(resource, place, schema);
    }

    private static bool TryStep(JsonElement from, string token, out JsonElement to)
    {
        to = default;
        if (from.ValueKind == JsonValueKind.Object)
            return from.TryGetProperty(token, out to);
        if (from.ValueKind != JsonValueKind.Array || !uint.TryParse(token, out var index) || index >= from.GetArrayLength())
            return false;
        to = from[(int)index];
        return true;
    }

    private SchemaNode NodeAt(SchemaResource resource, string pointer, JsonElement schema)
    {
        if (_nodes.TryGetValue((resource.Document, pointer), out var node))
            return node;
        node = new SchemaNode(resource, pointer, NumberOf(resource));
        _nodes.Add((resource.Document, pointer), node);
        _pending.Enqueue((node, schema));
        return node;
    }

    private int NumberOf(SchemaResource resource)
    {
        if (_numbers.TryGetValue(resource, out var number))
            return number;
        number = _resources.Count;
        _resources.Add(resource);
        _numbers.Add(resource, number);
        return number;
    }

    private void Drain()
    {
        while (_pending.TryDequeue(out var item))
            new NodeReader(this, item.Node, item.Schema).Read();
    }

    private void BindDynamicReferences()
    {
        // Compiling a target may reach further resources and dynamic references, hence the plain indexes.
        for (var number = 0; number < _resources.Count; number++)
        {
            for (var index = 0; index < _dynamic.Count; index++)
                Target(_dynamic[index], _resources[number]);
            var reached = _resources.Count;
            var rules = _dynamic.Count;
            Drain();
            if (_dynamic.Count > rules || _resources.Count > reached)
                number = -1;
        }

        foreach (var rule in _dynamic)
            rule.Targets = [.. _resources.Select(resource => Target(rule, resource))];
    }

    private SchemaEdge? Target(DynamicRule rule, SchemaResource resource)
        => resource.DynamicAnchors.TryGetValue(rule.Anchor, out var pointer)
            ? Edge(rule.Initial.Keyword, rule.Initial.Segment, ResolvePointer(resource, pointer[resource.Pointer.Length..], resource.Uri))
            : null;
}
