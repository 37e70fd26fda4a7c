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
    public unsafe bool Accepts(ReadOnlySpan<byte> json)
    {
        byte[] buffer = [.. "{\"other\":\"record\"}\n"u8, .. json, .. "\n{\"next\":\"record\"}\n"u8, .. new byte[FastWalker.Padding]];
        fixed (byte* start = buffer)
            return walker.Accepts(start + "{\"other\":\"record\"}\n".Length, json.Length);
    }
}
