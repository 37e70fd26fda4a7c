using System.Buffers;
using System.Text.Json;

namespace KongChuo.Benchmarks.Data;

/// <summary>Makes of a ledger another side's roster of the same children, with known differences, and lists of document numbers.</summary>
public static class Roster
{
    /// <summary>
    /// Writes the roster of the other side. Of every so many records one, the first, is missing and one, in the middle, has the other sex; a batch
    /// header is left out and not counted.
    /// </summary>
    /// <param name="every">How many records have one of each difference; at least 2.</param>
    /// <param name="input">An NDJSON ledger.</param>
    /// <param name="output">The file to write.</param>
    public static void WriteOther(int every, string input, string output)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 2);
        using var file = LedgerFile.Create(output);
        var line = new ArrayBufferWriter<byte>(4096);
        var index = 0L;
        LedgerFile.Read(input, record =>
        {
            if (IsHeader(record))
                return;
            var place = index++ % every;
            if (place == 0)
                return;
            line.ResetWrittenCount();
            if (place == every / 2)
                WriteOtherSex(record, line);
            else
                line.Write(record);
            line.Write("\n"u8);
            file.Write(line.WrittenSpan);
        });
    }

    /// <summary>Writes the document number of each child on a line of its own.</summary>
    /// <param name="input">An NDJSON ledger.</param>
    /// <param name="output">The file to write.</param>
    public static void WriteNumbers(string input, string output)
    {
        using var file = LedgerFile.Create(output);
        LedgerFile.Read(input, record =>
        {
            if (IsHeader(record))
                return;
            file.Write(Child(record, "idDocNumber"));
            file.Write("\n"u8);
        });
    }

    private static bool IsHeader(ReadOnlySpan<byte> record) => record.StartsWith("{\"recordType\":\"batch.header\""u8);

    private static void WriteOtherSex(ReadOnlySpan<byte> record, ArrayBufferWriter<byte> output)
    {
        var rewriter = new RecordRewriter();
        rewriter.Replacements.Add("sex", Child(record, "sex").AsSpan().SequenceEqual("1"u8) ? "\"2\""u8.ToArray() : "\"1\""u8.ToArray());
        rewriter.Rewrite(record, output);
    }

    private static byte[] Child(ReadOnlySpan<byte> record, string member)
    {
        var reader = new Utf8JsonReader(record);
        using var document = JsonDocument.ParseValue(ref reader);
        return System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetProperty("child").GetProperty(member).GetString()!);
    }
}
