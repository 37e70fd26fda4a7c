using System.Text;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo.Sdk.Tests;

/// <summary>Streams of records in every form the wire has.</summary>
public sealed class LedgerReaderTests
{
    private const string Suspected = """{"recordType":"ledger.suspected-dropout","recordId":"1"}""";
    private const string Conducted = """{"specversion":"1.0","type":"cn.kongchuo.case.persuasion-conducted.v1","data":{"sequence":6}}""";
    private const string Unknown = """{"recordType":"ledger.of-tomorrow","x":[1.0,{"records":[1]}]}""";

    public static TheoryData<string> Forms =>
    [
        $"{Suspected}\n{Conducted}\n{Unknown}\n",
        $"\uFEFF{Suspected}\r\n\r\n{Conducted}{Unknown}",
        $"  {Suspected.Replace(",", " ,\n ", StringComparison.Ordinal)}\n{Conducted}\n{Unknown}",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Records_come_as_the_class_of_their_kind_however_the_bytes_arrive(string text)
    {
        foreach (var step in (int[])[1, 2, 7, 4096])
        {
            var records = await ReadAll(text, step);

            Assert.Equal("1", Assert.IsType<SuspectedDropoutRecord>(records[0]).RecordId);
            Assert.Equal("6", Assert.IsType<PersuasionConductedEvent>(records[1]).Data!.Sequence!.Value.Text);
            Assert.Equal(Unknown, Write(Assert.IsType<UnknownRecord>(records[2])));
            Assert.Equal(3, records.Count);
        }
    }

    [Fact]
    public async Task A_batch_document_gives_its_header_first_and_completes_it_at_the_end()
    {
        var text = $$"""{ "recordType": "batch.header", "mode":"FULL", "\u0072ecords" : [ {{Suspected}} , {{Conducted}} ] , "remark":[2] }""";
        foreach (var step in (int[])[1, 5, 4096])
        {
            var records = await ReadAll(text, step);

            var header = Assert.IsType<BatchHeader>(records[0]);
            Assert.IsType<SuspectedDropoutRecord>(records[1]);
            Assert.IsType<PersuasionConductedEvent>(records[2]);
            Assert.Equal(3, records.Count);
            Assert.Equal("""{"recordType":"batch.header","mode":"FULL","remark":[2]}""", Write(header));
        }
    }

    [Fact]
    public async Task A_batch_document_may_hold_no_record() =>
        Assert.IsType<BatchHeader>(Assert.Single(await ReadAll("""{"recordType":"batch.header","records":[]}""")));

    [Fact]
    public async Task A_member_called_records_of_another_type_is_a_member()
    {
        const string Text = """{"recordType":"bulletin.of-tomorrow","records":[{"a":1}],"b":2}""";

        Assert.Equal(Text, Write(Assert.Single(await ReadAll(Text))));
    }

    [Fact]
    public async Task One_class_can_be_asked_for()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{Suspected}\n{Conducted}\n{Suspected}\n"));

        var count = 0;
        await foreach (var record in LedgerReader.ReadAsync<LedgerRecord>(stream))
            count += record.KindId == "L02" ? 1 : 0;

        Assert.Equal(2, count);
    }

    [Theory]
    [InlineData("{\"recordType\":1}\n{\"a\":tru}", JsonFault.Syntax, 25)]
    [InlineData("{\"a\":1}\n[1]", JsonFault.NotAnObject, 8)]
    [InlineData("{\"a\":1} x", JsonFault.Syntax, 8)]
    [InlineData("{\"a\":1}\n{\"a\":", JsonFault.Syntax, 13)]
    [InlineData("{\"records\":[{},]}", JsonFault.Syntax, 15)]
    [InlineData("{\"records\":[{} {}]}", JsonFault.Syntax, 15)]
    [InlineData("{\"records\":[,{}]}", JsonFault.Syntax, 12)]
    [InlineData("{\"records\":[{}],\"b\":1 2}", JsonFault.Syntax, 22)]
    [InlineData("{\"a\":1,\"records\":[{}],\"a\":2}", JsonFault.DuplicateMember, 22)]
    [InlineData("{\"a\" 1,\"records\":[{}]}", JsonFault.Syntax, 5)]
    public async Task A_fault_is_told_with_its_offset_in_the_stream(string text, JsonFault fault, long offset)
    {
        var refused = await Assert.ThrowsAsync<KongChuoJsonException>(() => ReadAll(text, 3));

        Assert.Equal((fault, offset), (refused.Fault, refused.Offset));
    }

    [Fact]
    public async Task A_record_longer_than_allowed_is_refused()
    {
        var text = $"{Suspected}\n{{\"a\":\"{new string('x', 2000)}\"}}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var options = new LedgerReaderOptions { MaxRecordBytes = 1024 };

        var refused = await Assert.ThrowsAsync<KongChuoJsonException>(async () => await Collect(LedgerReader.ReadAnyAsync(stream, options)));

        Assert.Equal((JsonFault.Size, Suspected.Length + 1), (refused.Fault, refused.Offset));
    }

    [Fact]
    public async Task A_long_batch_document_is_read_within_the_bytes_one_record_may_take()
    {
        const int Count = 20_000;
        using var stream = new EndlessRecords(
            "{\"recordType\":\"batch.header\",\"records\":["u8.ToArray(), Encoding.UTF8.GetBytes(Suspected + ","), Count, Encoding.UTF8.GetBytes(Suspected + "]}"));
        var options = new LedgerReaderOptions { MaxRecordBytes = 1024 };

        var count = 0;
        await foreach (var record in LedgerReader.ReadAsync<SuspectedDropoutRecord>(stream, options))
            count += record.RecordId == "1" ? 1 : 0;

        Assert.Equal(Count + 1, count);
        Assert.True(stream.Length > 1000 * options.MaxRecordBytes);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Suspected));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Collect(LedgerReader.ReadAnyAsync(stream, null, new CancellationToken(canceled: true))));
    }

    [Fact]
    public async Task What_the_writer_writes_the_reader_reads()
    {
        var record = new SuspectedDropoutRecord { RecordId = "1" };
        using var lines = new MemoryStream();
        var writer = LedgerWriter.Ndjson(lines);
        await writer.WriteAsync(record);
        await writer.WriteAsync(record);
        await writer.CompleteAsync();
        using var document = new MemoryStream();
        writer = LedgerWriter.Batch(document, new BatchHeader());
        await writer.WriteAsync(record);
        await writer.WriteAsync(record);
        await writer.CompleteAsync();

        Assert.Equal($"{Suspected}\n{Suspected}\n", Encoding.UTF8.GetString(lines.ToArray()));
        Assert.Equal(Write(new BatchHeader())[..^1] + $",\"records\":[{Suspected},{Suspected}]}}\n", Encoding.UTF8.GetString(document.ToArray()));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.WriteAsync(record));
    }

    private static Task<List<KongChuoRecord>> ReadAll(string text, int step = 4096) =>
        Collect(LedgerReader.ReadAnyAsync(new TrickleStream(Encoding.UTF8.GetBytes(text), step)));

    private static async Task<List<KongChuoRecord>> Collect(IAsyncEnumerable<KongChuoRecord> records)
    {
        var list = new List<KongChuoRecord>();
        await foreach (var record in records)
            list.Add(record);
        return list;
    }

    private static string Write(KongChuoObject value) => Encoding.UTF8.GetString(KongChuoJson.Serialize(value));
}
