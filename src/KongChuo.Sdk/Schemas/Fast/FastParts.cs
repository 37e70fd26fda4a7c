using KongChuo.Schemas.Evaluation;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// The fast path for the parts of a record it could not accept as a whole: where one member is wrong, all others are still passed over quickly. What it needs
/// to know of a schema is made when it is first asked. Belongs to one thread, and to documents in buffers that are padded as <see cref="FastWalker"/> says.
/// </summary>
internal sealed class FastParts : ValueShortcut
{
    private readonly FastCompiler compiler;
    private readonly Dictionary<SchemaNode, FastNode> parts = [];
    private readonly FastWalker walker = new(FastPlan.AnyJson);

    private FastParts(FastCompiler compiler) => this.compiler = compiler;

    /// <summary>Makes the parts of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="meaningOf">Says what an annotation asks; null for nothing.</param>
    /// <returns>The parts; null where what a schema means depends on the way to it.</returns>
    public static FastParts? Of(SchemaProgram program, Func<SchemaAnnotation, FastAnnotation?> meaningOf) =>
        program.UsesDynamicScope ? null : new FastParts(new FastCompiler(program, meaningOf));

    /// <inheritdoc/>
    public override int Pass(SchemaNode node, ReadOnlySpan<byte> data, int start, int depth)
    {
        if (!parts.TryGetValue(node, out var part))
            parts.Add(node, part = Make(node));
        return part.Kind == FastKind.GiveUp ? -1 : walker.AcceptsPart(part, data, start, depth);
    }

    private FastNode Make(SchemaNode node)
    {
        var part = compiler.Make(node, null);
        walker.Fit(compiler.Predictions, compiler.Caches);
        return part;
    }
}
