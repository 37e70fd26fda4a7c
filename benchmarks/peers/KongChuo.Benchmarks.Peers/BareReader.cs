using System.Text.Json;
using KongChuo.Benchmarks.Data;

namespace KongChuo.Benchmarks.Peers;

/// <summary>The limit .NET itself sets: <see cref="Utf8JsonReader"/> passing over every token, doing nothing with it.</summary>
internal static class BareReader
{
    private const int BlockBytes = 1 << 20;

    /// <summary>Reads an NDJSON file, each line with a reader of its own.</summary>
    /// <returns>The number of tokens.</returns>
    public static long Lines(string path)
    {
        var tokens = 0L;
        LedgerFile.Read(path, line =>
        {
            var reader = new Utf8JsonReader(line);
            var count = 0;
            while (reader.Read())
                count++;
            tokens += count;
        });
        return tokens;
    }

    /// <summary>Reads a file that is one document of any size, block by block.</summary>
    /// <returns>The number of tokens.</returns>
    public static long Document(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var buffer = new byte[BlockBytes];
        var state = new JsonReaderState();
        var tokens = 0L;
        var held = 0;
        bool isEnd;
        do
        {
            var read = file.Read(buffer, held, buffer.Length - held);
            isEnd = read == 0;
            held += read;
            var reader = new Utf8JsonReader(buffer.AsSpan(0, held), isEnd, state);
            while (reader.Read())
                tokens++;
            state = reader.CurrentState;
            var used = (int)reader.BytesConsumed;
            buffer.AsSpan(used, held - used).CopyTo(buffer);
            held -= used;
            if (held == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }
        while (!isEnd);
        return tokens;
    }
}
