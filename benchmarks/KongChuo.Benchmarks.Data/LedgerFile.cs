using System.Buffers;

namespace KongChuo.Benchmarks.Data;

/// <summary>Reads and writes NDJSON files line by line, whatever their size.</summary>
public static class LedgerFile
{
    private const int BlockBytes = 1 << 20;

    /// <summary>Takes one line, without its line feed.</summary>
    public delegate void LineAction(ReadOnlySpan<byte> line);

    /// <summary>Writes a line made of another.</summary>
    public delegate void LineRewriter(ReadOnlySpan<byte> line, IBufferWriter<byte> output);

    /// <summary>Hands over every line of a file that is not empty.</summary>
    public static void Read(string path, LineAction action)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        Read(file, action);
    }

    /// <summary>Hands over every line of a stream that is not empty.</summary>
    public static void Read(Stream stream, LineAction action)
    {
        var buffer = new byte[BlockBytes];
        var held = 0;
        int read;
        while ((read = stream.Read(buffer, held, buffer.Length - held)) > 0)
        {
            held += read;
            var rest = HandOver(buffer.AsSpan(0, held), action);
            buffer.AsSpan(held - rest, rest).CopyTo(buffer);
            held = rest;
            if (held == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }

        if (held > 0)
            action(buffer.AsSpan(0, held));
    }

    /// <summary>Writes a file of lines made of those of another.</summary>
    public static void Rewrite(string input, string output, LineRewriter rewriter)
    {
        using var file = Create(output);
        var line = new ArrayBufferWriter<byte>(4096);
        Read(input, text =>
        {
            line.ResetWrittenCount();
            rewriter(text, line);
            line.Write("\n"u8);
            file.Write(line.WrittenSpan);
        });
    }

    /// <summary>Makes a file to be written in small pieces.</summary>
    public static FileStream Create(string path) => new(path, FileMode.Create, FileAccess.Write, FileShare.None, BlockBytes);

    private static int HandOver(ReadOnlySpan<byte> block, LineAction action)
    {
        int end;
        while ((end = block.IndexOf((byte)'\n')) >= 0)
        {
            if (end > 0)
                action(block[..end]);
            block = block[(end + 1)..];
        }

        return block.Length;
    }
}
