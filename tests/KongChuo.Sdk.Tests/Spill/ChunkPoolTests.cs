using System.Reflection;
using KongChuo.Spill;

namespace KongChuo.Tests.Spill;

public sealed class ChunkPoolTests
{
    [Fact]
    public void Chunk_that_is_given_back_is_used_again_and_empty()
    {
        var pool = new ChunkPool();
        var chunk = pool.Rent();
        chunk.Take(10);

        pool.Return(chunk);

        Assert.Same(chunk, pool.Rent());
        Assert.True(chunk.IsEmpty);
        Assert.NotSame(chunk, pool.Rent());
    }

    [Fact]
    public void Nothing_of_facts_outlives_a_run()
    {
        var held = typeof(FactChunk).Assembly.GetTypes().Where(type => type.Namespace == typeof(FactChunk).Namespace)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(field => !field.IsLiteral && !field.DeclaringType!.Name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(held.Select(field => $"{field.DeclaringType}.{field.Name}"));
    }
}
