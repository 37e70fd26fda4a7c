namespace KongChuo.Schemas.Patterns;

/// <summary>
/// A set of code points as a minimal automaton over their UTF-8 bytes: node 0 takes the first byte, and an edge to
/// <see cref="Done"/> ends the code point.
/// </summary>
internal sealed class SetAutomaton
{
    public const int Done = -1;
    private const int NoNode = -2;

    private readonly CodePointSet[] _byLength;
    private readonly Dictionary<Node, int> _known = [];
    private readonly List<Node> _nodes = [];

    private SetAutomaton(CodePointSet set) =>
        _byLength = [set.Clip(0, 0x7F), set.Clip(0x80, 0x7FF), set.Clip(0x800, 0xFFFF), set.Clip(0x10000, CodePointSet.Last)];

    public int NodeCount => _nodes.Count;

    public IReadOnlyList<ByteEdge> EdgesOf(int node) => _nodes[node].Edges;

    public static SetAutomaton Of(CodePointSet set)
    {
        var automaton = new SetAutomaton(set);
        automaton.Build();
        return automaton;
    }

    private void Build()
    {
        _nodes.Add(new Node([])); // the root, whose edges come last
        var edges = new List<ByteEdge>();
        for (var lead = 0; lead < 0xF5; lead++)
        {
            var following = lead switch { < 0x80 => 0, < 0xC2 => NoNode, < 0xE0 => 1, < 0xF0 => 2, _ => 3 };
            if (following != NoNode)
                Append(edges, lead, Block(_byLength[following], LeadBits(lead, following) << (6 * following), following));
        }

        _nodes[0] = new Node([.. edges]);
    }

    private static int LeadBits(int lead, int following) => following == 0 ? lead : lead & (0x3F >> following);

    /// <summary>
    /// The node for the code points from <paramref name="first"/> on that <paramref name="following"/> more bytes tell apart.
    /// </summary>
    private int Block(CodePointSet set, int first, int following)
    {
        var last = first + (1 << (6 * following)) - 1;
        if (!set.Intersects(first, last))
            return NoNode;
        if (following == 0)
            return Done;
        if (set.Covers(first, last))
            return Whole(following);

        var edges = new List<ByteEdge>();
        for (var i = 0; i < 64; i++)
            Append(edges, 0x80 + i, Block(set, first + (i << (6 * (following - 1))), following - 1));
        return Intern(new Node([.. edges]));
    }

    /// <summary>The node that takes any <paramref name="following"/> continuation bytes.</summary>
    private int Whole(int following) =>
        Intern(new Node([new ByteEdge(0x80, 0xBF, following == 1 ? Done : Whole(following - 1))]));

    private int Intern(Node node)
    {
        if (_known.TryGetValue(node, out var index))
            return index;
        _nodes.Add(node);
        _known.Add(node, _nodes.Count - 1);
        return _nodes.Count - 1;
    }

    private static void Append(List<ByteEdge> edges, int value, int target)
    {
        if (target == NoNode)
            return;
        if (edges.Count > 0 && edges[^1].High == value - 1 && edges[^1].Target == target)
            edges[^1] = edges[^1] with { High = (byte)value };
        else
            edges.Add(new ByteEdge((byte)value, (byte)value, target));
    }

    private readonly struct Node(ByteEdge[] edges) : IEquatable<Node>
    {
        public ByteEdge[] Edges { get; } = edges;

        public bool Equals(Node other) => Edges.AsSpan().SequenceEqual(other.Edges);

        public override bool Equals(object? obj) => obj is Node other && Equals(other);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            foreach (var edge in Edges)
                hash.Add(edge);
            return hash.ToHashCode();
        }
    }
}

/// <summary>Bytes between two bounds, both included, that lead to a node.</summary>
internal readonly record struct ByteEdge(byte Low, byte High, int Target);
