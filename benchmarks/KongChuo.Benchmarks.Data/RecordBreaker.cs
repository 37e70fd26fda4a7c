using System.Buffers;

namespace KongChuo.Benchmarks.Data;

/// <summary>Puts defects into records: a given number of different ones into a given share.</summary>
/// <param name="defects">The defects to choose from.</param>
/// <param name="perThousand">How many of a thousand records get some.</param>
/// <param name="each">How many such a record gets.</param>
/// <param name="seed">Decides which.</param>
public sealed class RecordBreaker(Defect[] defects, int perThousand, int each, int seed)
{
    private readonly SeededRandom random = new(seed);
    private readonly RecordRewriter rewriter = new();

    /// <summary>Writes a record, or a broken copy of it.</summary>
    public void Rewrite(ReadOnlySpan<byte> record, IBufferWriter<byte> output)
    {
        if (!random.Happens(perThousand))
        {
            output.Write(record);
            return;
        }

        var first = random.Below(defects.Length);
        for (var i = 0; i < each; i++)
        {
            var defect = defects[(first + i) % defects.Length];
            rewriter.Replacements.Add(defect.Member, defect.Value);
        }

        rewriter.Rewrite(record, output);
        if (rewriter.Replacements.Count > 0)
            throw new InvalidDataException($"A record has no member '{rewriter.Replacements.Keys.First()}' to break.");
    }
}
