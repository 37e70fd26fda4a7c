using System.Text;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.NewtonsoftJson;
using KongChuo.Tests;
using KongChuo.V1;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KongChuo.Sdk.NewtonsoftJson.Tests;

/// <summary>Through Newtonsoft.Json and back: the same bytes as the core, nothing lost.</summary>
public sealed class RoundTripTests
{
    private const string Odd = """{"recordType":"ledger.suspected-dropout","recordVersion":1e2,"local":{"a":-0,"b":1.50,"c":12345678901234567890123},"dueDate":"not a date","other":[null,true,"\u4e2d\ud840\udc00\"\\/"]}""";

    public static TheoryData<string> Vectors => [.. Directory.GetFiles(RepositoryRoot.At("spec/v1/vectors/valid"), "*.input.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Vector_is_written_and_read_as_the_core_does(string name)
    {
        var text = File.ReadAllText(RepositoryRoot.At("spec/v1/vectors/valid/" + name));
        var record = KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(text));
        var canonical = Encoding.UTF8.GetString(KongChuoJson.Serialize(record));

        Assert.Equal(canonical, JsonConvert.SerializeObject(record, KongChuoNewtonsoft.Settings()));
        Assert.Equal(canonical, KongChuoNewtonsoft.Serialize(KongChuoNewtonsoft.DeserializeAny(text)));
        Assert.Equal(canonical, KongChuoNewtonsoft.Serialize(JsonConvert.DeserializeObject<KongChuoRecord>(text, KongChuoNewtonsoft.Settings())!));
        Assert.Equal(canonical, KongChuoNewtonsoft.Serialize(Read(text, record.GetType())));
    }

    [Fact]
    public void Reader_that_knows_the_text_keeps_numbers_misfits_and_unknown_members_as_written()
    {
        var expected = Encoding.UTF8.GetString(KongChuoJson.Serialize(KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(Odd))));

        Assert.Equal(expected, KongChuoNewtonsoft.Serialize(Read(Odd, typeof(SuspectedDropoutRecord))));
        Assert.Equal(expected, KongChuoNewtonsoft.Serialize(KongChuoNewtonsoft.Deserialize<SuspectedDropoutRecord>(Odd)));
        Assert.Equal(expected, KongChuoNewtonsoft.Serialize(Read(Odd.Replace(",\"", "\r\n ,\n\"", StringComparison.Ordinal), typeof(SuspectedDropoutRecord))));
        Assert.Contains("1e2", expected, StringComparison.Ordinal);
        Assert.Contains("-0", expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_as_the_core_does()
    {
        var text = Odd.Replace("not a date", "合\ud840", StringComparison.Ordinal);

        var whole = Assert.Throws<KongChuoJsonException>(() => KongChuoNewtonsoft.Deserialize<SuspectedDropoutRecord>(text));
        var any = Assert.Throws<KongChuoJsonException>(() => KongChuoNewtonsoft.DeserializeAny(text));

        Assert.Equal((JsonFault.LoneSurrogate, JsonFault.LoneSurrogate), (whole.Fault, any.Fault));
        Assert.Equal(Encoding.UTF8.GetByteCount(text[..text.IndexOf('\ud840', StringComparison.Ordinal)]), whole.Offset);
    }

    [Fact]
    public void Record_of_another_base_class_than_asked_for_is_refused()
    {
        var fault = Assert.Throws<JsonSerializationException>(() => JsonConvert.DeserializeObject<CaseEvent>(Odd, KongChuoNewtonsoft.Settings()));

        Assert.Equal("A SuspectedDropoutRecord is no CaseEvent.", fault.Message);
    }

    [Fact]
    public void Records_stand_inside_objects_of_others()
    {
        var record = new SuspectedDropoutRecord { CaseNumber = "KC-350599-2025-000001" };
        var text = JsonConvert.SerializeObject(new Envelope { Note = "合", Records = [record, null] }, KongChuoNewtonsoft.Settings());

        var read = JsonConvert.DeserializeObject<Envelope>(text, KongChuoNewtonsoft.Settings())!;

        Assert.Equal("合", read.Note);
        Assert.Equal(KongChuoNewtonsoft.Serialize(record), KongChuoNewtonsoft.Serialize(read.Records[0]!));
        Assert.Null(read.Records[1]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Records_in_one_text_are_taken_whole_and_lines_are_counted_on(string lineEnd)
    {
        var record = Odd.Replace(",\"", $",{lineEnd} \"", StringComparison.Ordinal).Replace("not a date", "{\\\"}{", StringComparison.Ordinal);
        var text = $$"""{"Note":"{","Records":[{},{{record}},{{lineEnd}}{{record}}],"Note":1e}""";
        var read = new Envelope();

        using var reader = new KongChuoTextReader(text);
        var fault = Assert.Throws<JsonReaderException>(() => JsonSerializer.Create(KongChuoNewtonsoft.Settings()).Populate(reader, read));

        Assert.Equal(text.Split(lineEnd).Length, fault.LineNumber);
        Assert.Equal(3, read.Records.Count);
        var expected = KongChuoNewtonsoft.Serialize(KongChuoNewtonsoft.Deserialize<SuspectedDropoutRecord>(record));
        Assert.All(read.Records.Skip(1), one => Assert.Equal(expected, KongChuoNewtonsoft.Serialize(one!)));
        Assert.Equal("{}", KongChuoNewtonsoft.Serialize(read.Records[0]!));
    }

    [Fact]
    public void What_Newtonsoft_allows_beyond_json_is_read_as_before()
    {
        var read = Read("""{/* } */'local':{'a':1.50},"recordVersion":2}""", typeof(SuspectedDropoutRecord));

        Assert.Equal(KongChuoNewtonsoft.Serialize(KongChuoNewtonsoft.Deserialize<SuspectedDropoutRecord>("""{"local":{"a":1.50},"recordVersion":2}""")), KongChuoNewtonsoft.Serialize(read));
        Assert.Throws<JsonReaderException>(() => Read("""{"local":1e}""", typeof(SuspectedDropoutRecord)));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Tree_and_back_is_the_same_record(string name)
    {
        var record = KongChuoNewtonsoft.DeserializeAny(File.ReadAllText(RepositoryRoot.At("spec/v1/vectors/valid/" + name)));

        var tree = KongChuoNewtonsoft.ToJObject(record);

        Assert.Equal(KongChuoNewtonsoft.Serialize(record), KongChuoNewtonsoft.Serialize((KongChuoRecord)new JsonSerializer { Converters = { new KongChuoConverter() }, DateParseHandling = DateParseHandling.None }.Deserialize(tree.CreateReader(), record.GetType())!));
        Assert.All(tree.Properties(), property => Assert.NotEqual(JTokenType.Date, property.Value.Type));
    }

    [Fact]
    public void What_is_no_record_is_refused()
    {
        Assert.Throws<KongChuoJsonException>(() => Read("[1]", typeof(SuspectedDropoutRecord)));
        Assert.Throws<KongChuoJsonException>(() => Read("""{"a":1,"a":2}""", typeof(SuspectedDropoutRecord)));
        Assert.Throws<JsonReaderException>(() => JsonConvert.DeserializeObject<SuspectedDropoutRecord>("""{"updatedAt":"2025-10-08T09:00:00Z"}""", new JsonSerializerSettings { Converters = { new KongChuoConverter() }, DateParseHandling = DateParseHandling.DateTime }));
        Assert.Throws<KongChuoJsonException>(() => KongChuoNewtonsoft.Deserialize<SuspectedDropoutRecord>("{"));
    }

    private static KongChuoObject Read(string text, Type type)
    {
        using var reader = new KongChuoTextReader(text);
        return (KongChuoObject)JsonSerializer.Create(KongChuoNewtonsoft.Settings()).Deserialize(reader, type)!;
    }

    private sealed class Envelope
    {
        public string? Note { get; set; }

        public IReadOnlyList<SuspectedDropoutRecord?> Records { get; set; } = [];
    }
}
