using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Compilation;

/// <summary>Refuses schemas that lead back to themselves through <c>$ref</c> and <c>allOf</c> alone: no value could ever be judged.</summary>
internal static class LoopCheck
{
    /// <summary>Looks for a loop among the nodes.</summary>
    /// <exception cref="SchemaCompilationException">There is one.</exception>
    public static void Run(IEnumerable<SchemaNode> nodes)
    {
        var finished = new HashSet<SchemaNode>();
        foreach (var node in nodes)
            Follow(node, finished);
    }

    private static void Follow(SchemaNode start, HashSet<SchemaNode> finished)
    {
        var open = new HashSet<SchemaNode>();
        var path = new Stack<(SchemaNode Node, IEnumerator<SchemaNode> Next)>();
        Enter(start);
        while (path.TryPeek(out var top))
        {
            if (top.Next.MoveNext())
            {
                Enter(top.Next.Current);
                continue;
            }

            path.Pop();
            open.Remove(top.Node);
            finished.Add(top.Node);
        }

        void Enter(SchemaNode node)
        {
            if (finished.Contains(node))
                return;
            if (!open.Add(node))
                throw new SchemaCompilationException(node.Location, "the schema refers to itself for the same value without end");
            path.Push((node, Targets(node).GetEnumerator()));
        }
    }

    private static IEnumerable<SchemaNode> Targets(SchemaNode node)
        => node.InPlace.OfType<AllRule>().SelectMany(rule => rule.Edges).Select(edge => edge.Target);
}
