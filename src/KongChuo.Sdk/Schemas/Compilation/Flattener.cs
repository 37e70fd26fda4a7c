using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Compilation;

/// <summary>
/// Joins schemas that all apply to one value, a <c>$ref</c> beside <c>properties</c> above all, into one node, so that
/// an object is walked once however many schemas describe it. The joined nodes decide as the schemas do; they serve
/// the modes that do not ask which keyword failed. They are no use where a <c>$dynamicRef</c> has to know the way.
/// </summary>
internal sealed class Flattener
{
    private const int MaxNodes = 20_000;
    private readonly Dictionary<string, SchemaNode> _joined = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaNode, SchemaNode[]> _origins = [];
    private readonly Dictionary<SchemaNode, int> _numbers = [];
    private readonly Queue<SchemaNode> _unfilled = new();
    private readonly Queue<SchemaEdge> _pending;

    /// <summary>Takes the edges of a whole program, in which references do not run in a circle.</summary>
    public Flattener(IEnumerable<SchemaEdge> edges) => _pending = new Queue<SchemaEdge>(edges);

    /// <summary>Sets the destination of every edge and returns that of the root.</summary>
    public SchemaNode Run(SchemaNode root)
    {
        var start = new SchemaEdge("$ref", "", root);
        _pending.Enqueue(start);
        while (_pending.TryDequeue(out var edge))
        {
            if (!_origins.ContainsKey(edge.Target))
                edge.Destination = Join([edge.Target]);
            while (_unfilled.TryDequeue(out var joined))
                Fill(joined, _origins[joined]);
        }

        return start.Destination;
    }

    private SchemaNode Join(SchemaNode[] nodes)
    {
        var parts = new List<SchemaNode>();
        foreach (var node in nodes)
            Collect(node, parts);
        var spoken = parts.Where(Speaks).ToList();
        if (spoken.Count == 1 && IsWhole(spoken[0]))
            return spoken[0];
        if (nodes.Length == 1 && (spoken.Count(IsJoinable) < 2 || _joined.Count >= MaxNodes))
            return nodes[0];

        var key = string.Join(' ', spoken.Select(NumberOf));
        if (_joined.TryGetValue(key, out var known))
            return known;
        var joined = new SchemaNode(nodes[0].Resource, nodes[0].Pointer, nodes[0].ResourceIndex);
        _joined.Add(key, joined);
        _origins.Add(joined, [.. spoken]);
        _unfilled.Enqueue(joined);
        return joined;
    }

    /// <summary>Lists a node and the nodes it refers to for the same value; below a node that cannot be joined nothing is listed.</summary>
    private static void Collect(SchemaNode node, List<SchemaNode> parts)
    {
        if (parts.Contains(node))
            return;
        parts.Add(node);
        if (!IsJoinable(node))
            return;
        foreach (var edge in node.InPlace.OfType<AllRule>().SelectMany(rule => rule.Edges))
            Collect(edge.Target, parts);
    }

    /// <summary>Whether a node says more than that others apply.</summary>
    private static bool Speaks(SchemaNode node)
        => !IsJoinable(node) || node.Types != JsonTypes.All || node.Objects is not null || node.Annotations.Length > 0 || node.InPlace.Any(rule => rule is not AllRule);

    /// <summary>Whether nothing has to be joined to a node that was listed.</summary>
    private static bool IsWhole(SchemaNode node) => !IsJoinable(node) || !node.InPlace.OfType<AllRule>().Any();

    private static bool IsJoinable(SchemaNode node)
        => !node.IsClosed && (node.Const ?? node.Enum) is null && node.Numbers is null && node.Strings is null && node.Arrays is null
            && node.UnevaluatedItems is null && node.UnevaluatedProperties is null
            && node.Objects is null or { Patterns.Length: 0, Additional: null, PropertyNames: null, MinProperties: 0, MaxProperties: long.MaxValue };

    private void Fill(SchemaNode joined, SchemaNode[] origins)
    {
        var joinable = origins.Where(IsJoinable).ToList();
        var others = origins.Where(node => !IsJoinable(node)).ToArray();
        joined.Types = joinable.Aggregate(JsonTypes.All, (types, node) => types & Widened(node.Types));
        joined.Annotations = [.. joinable.SelectMany(node => node.Annotations)];
        joined.Objects = new ObjectJoin(JoinEdges).Run(joinable.Select(node => node.Objects).OfType<ObjectRules>());
        var rules = joinable.SelectMany(node => node.InPlace).Where(rule => rule is not AllRule);
        joined.InPlace = others.Length == 0 ? [.. rules] : [new AllRule([.. others.Select(node => Edge("allOf", "", node))]), .. rules];
    }

    private SchemaEdge JoinEdges(SchemaEdge first, SchemaEdge second)
        => Edge(first.Keyword, first.Segment, Join([.. OriginsOf(first.Target), .. OriginsOf(second.Target)]));

    private SchemaNode[] OriginsOf(SchemaNode node) => _origins.GetValueOrDefault(node, [node]);

    private SchemaEdge Edge(string keyword, string segment, SchemaNode target)
    {
        var edge = new SchemaEdge(keyword, segment, target);
        _pending.Enqueue(edge);
        return edge;
    }

    private static JsonTypes Widened(JsonTypes types) => types.HasFlag(JsonTypes.Number) ? types | JsonTypes.Integer : types;

    private int NumberOf(SchemaNode node)
    {
        if (!_numbers.TryGetValue(node, out var number))
            _numbers.Add(node, number = _numbers.Count);
        return number;
    }
}
