using System.Text;

namespace Conformance.Peers;

/// <summary>The records of the vectors that pass layer KC1, as cases for the peers.</summary>
internal static class PeerVectors
{
    /// <summary>Reads and judges them: a document as a whole, NDJSON line by line.</summary>
    public static async Task<List<Mutant>> Read()
    {
        var own = new OwnVerdicts();
        var cases = new List<Mutant>();
        foreach (var vector in VectorsFile.All)
        {
            if (vector.Input.EndsWith(".json", StringComparison.Ordinal))
            {
                var document = WithoutMark(await File.ReadAllBytesAsync(vector.Input));
                cases.Add(new Mutant(vector.Name, document, await own.JudgeDocument(document)));
            }
            else if (vector.Input.EndsWith(".ndjson", StringComparison.Ordinal))
            {
                var lines = Lines(WithoutMark(await File.ReadAllBytesAsync(vector.Input)));
                cases.AddRange((await own.Judge(lines)).Select((verdict, index) => new Mutant($"{vector.Name}/{index + 1}", lines[index], verdict)));
            }
        }

        return [.. cases.Where(record => record.Own.IsReadable)];
    }

    /// <summary>The bytes behind a byte order mark, which the input layer passes over.</summary>
    private static byte[] WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static List<byte[]> Lines(byte[] bytes)
    {
        var lines = new List<byte[]>();
        foreach (var range in bytes.AsSpan().Split((byte)'\n'))
        {
            if (bytes.AsSpan(range).Trim(" \t\r"u8).Length > 0)
                lines.Add(bytes[range]);
        }

        return lines;
    }
}
