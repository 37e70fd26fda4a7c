using System.Buffers;

namespace KongChuo.Benchmarks.Data;

/// <summary>An indented batch document made of a header and the lines of a file.</summary>
public static class BatchDocument
{
    private const int RecordDepth = 2;

    /// <summary>Writes the document.</summary>
    /// <param name="header">File of the header, one object.</param>
    /// <param name="input">NDJSON file of the records.</param>
    /// <param name="output">File of the document.</param>
    public static void Write(string header, string input, string output)
    {
        var rewriter = new RecordRewriter { Indented = true };
        var piece = new ArrayBufferWriter<byte>(1 << 16);
        rewriter.Rewrite(File.ReadAllBytes(header), piece);
        using var file = LedgerFile.Create(output);
        file.Write(piece.WrittenSpan[..^"\n}".Length]);
        file.Write(",\n  \"records\": ["u8);
        var isFirst = true;
        LedgerFile.Read(input, line =>
        {
            piece.ResetWrittenCount();
            piece.Write(isFirst ? "\n    "u8 : ",\n    "u8);
            isFirst = false;
            rewriter.Rewrite(line, piece, RecordDepth);
            file.Write(piece.WrittenSpan);
        });
        file.Write("\n  ]\n}\n"u8);
    }
}
