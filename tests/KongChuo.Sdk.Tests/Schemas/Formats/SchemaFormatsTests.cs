using System.Text;
using KongChuo.Schemas.Formats;

namespace KongChuo.Tests.Schemas.Formats;

public class SchemaFormatsTests
{
    public static TheoryData<string> Names =>
    [
        "date-time", "date", "time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference",
        "iri", "iri-reference", "uuid", "uri-template", "json-pointer", "relative-json-pointer", "regex",
    ];

    [Theory]
    [InlineData("Date")]
    [InlineData("color")]
    [InlineData("")]
    public void Knows_no_other_names(string name) => Assert.False(SchemaFormats.TryGet(name, out _));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_bytes_make_a_check_throw(string name)
    {
        Assert.True(SchemaFormats.TryGet(name, out var check));
        string[] pieces =
            ["", "0", "12", "2025-10-08", "T", ":", "://", "@", "[", "]", "::", ".", "-", "%41", "%", "/", "#", "?", "~0", "{", "}", "xn--",
            "a", "é", "汉", "א", "١", "\u200d", "\u0301", "\"", "\\", "\0", "(", "*", "P1D", "192.168.0.1"];
        var random = new Random(20);
        for (var i = 0; i < 3000; i++)
        {
            var text = new StringBuilder();
            for (var j = random.Next(8); j >= 0; j--)
                text.Append(pieces[random.Next(pieces.Length)]);
            var utf8 = Encoding.UTF8.GetBytes(text.ToString());
            if (utf8.Length > 0 && i % 3 == 0)
                utf8[random.Next(utf8.Length)] = (byte)random.Next(256);
            Assert.Null(Record.Exception(() => check(utf8)));
        }
    }

    [Theory]
    [InlineData("date", "2025-10-08")]
    [InlineData("time", "08:30:00+08:00")]
    [InlineData("date-time", "2025-10-08T08:30:00.5+08:00")]
    [InlineData("duration", "P1DT2H")]
    [InlineData("uuid", "99c17cbb-656f-564a-940f-1a4568f03487")]
    [InlineData("ipv4", "192.168.0.1")]
    [InlineData("ipv6", "2001:db8::192.168.0.1")]
    [InlineData("email", "bureau@example.org")]
    [InlineData("hostname", "xn--ihqwcrb4cv8a8dqg056pqjye.example")]
    [InlineData("idn-hostname", "控辍.example")]
    [InlineData("uri", "urn:kongchuo:party:12350599MB00000516")]
    [InlineData("uri-reference", "../schema#a")]
    [InlineData("json-pointer", "/child/name")]
    [InlineData("uri-template", "/cases/{caseId}{?asOf}")]
    public void A_good_text_costs_no_allocation(string name, string text)
    {
        Assert.True(SchemaFormats.TryGet(name, out var check));
        var utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(check(utf8));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 50; i++)
            check(utf8);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
