using System.Text;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;

namespace KongChuo.Tests.Schemas.Fast;

/// <summary>Compiles a schema for the fast path and walks texts with it.</summary>
internal sealed class FastPlanHarness
{
    private readonly FastWalker walker;

    public FastPlanHarness(string schema, Func<SchemaAnnotation, FastAnnotation?>? meaningOf = null, params string[] annotations)
        : this(new SchemaRegistry().Compile(Encoding.UTF8.GetBytes(schema), new SchemaOptions { AssertFormat = true, AnnotationKeywords = annotations }), meaningOf)
    {
    }

    public FastPlanHarness(SchemaProgram program, Func<SchemaAnnotation, FastAnnotation?>? meaningOf = null)
    {
        Program = program;
        Plan = FastPlan.Of(program, meaningOf ?? (_ => null));
        walker = new FastWalker(Plan);
    }

    public SchemaProgram Program { get; }

    public FastPlan Plan { get; }

    public ReadOnlySpan<CapturedValue> Captures => walker.Captures;

    public bool Accepts(string json) => Accepts(Encoding.UTF8.GetBytes(json));

    /// <summary>Walks a text in a buffer that ends as the walker demands, with other records before and behind it.</summary>
    public bool Accepts(ReadOnlySpan<byte> json)
    {
        byte[] buffer = [.. Before, .. json, .. Behind, .. new byte[FastWalker.Padding]];
        var text = buffer.AsSpan(Before.Length, json.Length);
        var isAccepted = walker.Accepts(text);
        var line = buffer.AsSpan(Before.Length, json.Length + Behind.Length);
        if (!json.Contains((byte)'\n'))
            Assert.Equal(isAccepted, walker.AcceptsFirst(line, stopsAtNewline: true) == json.Length);
        return isAccepted;
    }

    private static ReadOnlySpan<byte> Before => "{\"other\":\"record\"}\n"u8;

    private static ReadOnlySpan<byte> Behind => "\n{\"next\":\"record\"}\n"u8;
}
