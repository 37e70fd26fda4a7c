using System.Text;
using KongChuo.Validation.Input;
using KongChuo.Validation.Lines;

namespace KongChuo.Sdk.Tests.Validation.Input;

/// <summary>Reads a source to its end and copies what it gives.</summary>
public static class SourceReading
{
    /// <summary>A record as it came: its text, or null when it was too large.</summary>
    public sealed record Read(string? Text, long Offset, long? Line, long Length, bool IsHeader);

    /// <summary>The lines that are not blank, as blocks bring them; a line over the limit has no text.</summary>
    public static List<Read> LinesOf(byte[] bytes, int step, int limit = 1 << 20)
    {
        var (records, line) = (new List<Read>(), 0L);
        var blocks = new LineBlocks(new TrickleStream(bytes, step), limit);
        for (var block = new LineBlock(); blocks.TryRead(block);)
        {
            line += block.BlankLines;
            if (block.PassedOver > 0)
                records.Add(new Read(null, block.Offset, ++line, block.PassedOver, false));
            var text = block.Bytes.ToArray();
            for (var at = 0; at < text.Length;)
            {
                var length = Array.IndexOf(text, (byte)'\n', at) is var newline and >= 0 ? newline - at : text.Length - at;
                var content = Encoding.UTF8.GetString(text, at, length);
                line++;
                if (content.AsSpan().Trim().Length > 0)
                    records.Add(new Read(length > limit ? null : content, block.Offset + at, line, length, false));
                at += length + 1;
            }
        }

        return records;
    }

    public static List<Read> Document(byte[] bytes, int step, out long? brokenAt, int limit = 1 << 20)
    {
        var source = new DocumentSource(Window(bytes, step, limit));
        var records = All(source);
        brokenAt = source.BrokenAt;
        return records;
    }

    /// <summary>The texts of the records that are not the header.</summary>
    public static IEnumerable<string?> Texts(IEnumerable<Read> records) => records.Where(record => !record.IsHeader).Select(record => record.Text);

    private static StreamWindow Window(byte[] bytes, int step, int limit) => new(new TrickleStream(bytes, step), limit);

    private static List<Read> All(DocumentSource source)
    {
        var records = new List<Read>();
        while (source.TryRead(out var record))
        {
            var text = record.IsTooLarge ? null : Encoding.UTF8.GetString(record.Bytes.Span);
            records.Add(new Read(text, record.Offset, record.Line, record.Length, record.IsDocumentHeader));
        }

        return records;
    }
}
