using System.Buffers;
using System.Text;
using KongChuo.Benchmarks.Data;

namespace KongChuo.Benchmarks.Inputs;

/// <summary>NDJSON in memory.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Lines">Where each record stands in it.</param>
public sealed record LedgerInput(byte[] Bytes, IReadOnlyList<Range> Lines)
{
    /// <summary>The number of records.</summary>
    public int Records => Lines.Count;

    /// <summary>The records as text, for those who cannot read bytes.</summary>
    public string[] Texts() => [.. Lines.Select(line => Encoding.UTF8.GetString(Bytes.AsSpan(line)))];

    /// <summary>Takes a file.</summary>
    public static LedgerInput Of(byte[] ndjson)
    {
        var lines = new List<Range>();
        var start = 0;
        int length;
        while (start < ndjson.Length && (length = ndjson.AsSpan(start).IndexOf((byte)'\n')) >= 0)
        {
            lines.Add(start..(start + length));
            start += length + 1;
        }

        return new LedgerInput(ndjson, lines);
    }

    /// <summary>The same records, each written again.</summary>
    public LedgerInput Rewritten(LedgerFile.LineRewriter rewriter)
    {
        var output = new ArrayBufferWriter<byte>(Bytes.Length * 2);
        foreach (var line in Lines)
        {
            rewriter(Bytes.AsSpan(line), output);
            output.Write("\n"u8);
        }

        return Of(output.WrittenSpan.ToArray());
    }
}
