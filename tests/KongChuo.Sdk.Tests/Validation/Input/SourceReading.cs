using System.Text;
using KongChuo.Validation.Input;

namespace KongChuo.Sdk.Tests.Validation.Input;

/// <summary>Reads a source to its end and copies what it gives.</summary>
public static class SourceReading
{
    /// <summary>A record as it came: its text, or null when it was too large.</summary>
    public sealed record Read(string? Text, long Offset, long? Line, long Length, bool IsHeader);

    public static List<Read> Ndjson(byte[] bytes, int step, int limit = 1 << 20) => All(new NdjsonSource(Window(bytes, step, limit)));

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

    private static List<Read> All(IRecordSource source)
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
