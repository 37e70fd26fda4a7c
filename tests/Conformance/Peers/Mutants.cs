using KongChuo;

namespace Conformance.Peers;

/// <summary>A mutant with what this project says of it.</summary>
/// <param name="Id">Its kind, seed and number: <c>L02/1/17</c>.</param>
/// <param name="Utf8">Its bytes, one line.</param>
/// <param name="Own">What this project says of it.</param>
internal sealed record Mutant(string Id, byte[] Utf8, OwnVerdict Own)
{
    /// <summary>Puts mutants one a line.</summary>
    public static byte[] Lines(IEnumerable<byte[]> mutants)
    {
        using var lines = new MemoryStream();
        foreach (var mutant in mutants)
        {
            lines.Write(mutant);
            lines.WriteByte((byte)'\n');
        }

        return lines.ToArray();
    }
}

/// <summary>Makes and judges the mutants of the kinds, those left out that do not pass layer KC1.</summary>
internal sealed class Mutants(int seed, int perKind)
{
    private const int BatchSize = 4000;

    private readonly OwnVerdicts own = new();

    /// <summary>All mutants, in batches of a size that the peers can take at once.</summary>
    public async IAsyncEnumerable<List<Mutant>> Batches(IEnumerable<RecordKind> kinds)
    {
        var batch = new List<Mutant>();
        foreach (var kind in kinds)
        {
            await foreach (var mutant in Of(kind))
            {
                batch.Add(mutant);
                if (batch.Count < BatchSize)
                    continue;
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private async IAsyncEnumerable<Mutant> Of(RecordKind kind)
    {
        var mutator = new Mutator(kind);
        var number = 0;
        for (var made = 0; made < perKind;)
        {
            var first = number;
            number += Math.Min(perKind - made, BatchSize);
            var candidates = Enumerable.Range(first, number - first).Select(candidate => mutator.Make(seed, candidate)).ToArray();
            var verdicts = await own.Judge(candidates);
            for (var i = 0; i < candidates.Length; i++)
            {
                if (!verdicts[i].IsReadable)
                    continue;
                made++;
                yield return new Mutant($"{kind.Id}/{seed}/{first + i}", candidates[i], verdicts[i]);
            }
        }
    }
}
