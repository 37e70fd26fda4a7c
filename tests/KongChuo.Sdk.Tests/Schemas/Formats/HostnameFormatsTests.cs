using KongChuo.Schemas.Formats;

namespace KongChuo.Tests.Schemas.Formats;

public class HostnameFormatsTests
{
    [Theory]
    [InlineData("example.org", true)]
    [InlineData("1.example", true)]
    [InlineData("a--b.example", true)]
    [InlineData("ab--c.example", true)]
    [InlineData("-a.example", false)]
    [InlineData("a-.example", false)]
    [InlineData("a_b.example", false)]
    [InlineData("example.org.", false)]
    [InlineData("教育.example", false)]
    [InlineData("xn--fiqs8s", true)] // 中国
    [InlineData("XN--FIQS8S", true)]
    [InlineData("xn--", false)]
    [InlineData("xn--abc", false)]
    [InlineData("xn--99999999", false)]
    public void Host_names(string text, bool expected) => FormatAssert.Judges("hostname", text, expected);

    [Theory]
    [InlineData("教育.中国", true)]
    [InlineData("教育。中国", true)]
    [InlineData("ab--c.example", false)]
    [InlineData("Ａ.example", false)] // full-width letters are folded, so they are not in a U-label
    [InlineData("É.example", false)]
    [InlineData("é.example", true)]
    [InlineData("א.example", true)]
    [InlineData("1.א", false)] // the Bidi rule binds the whole name
    [InlineData("א1.a", true)]
    [InlineData("אa", false)]
    [InlineData("\u0378.example", false)]
    public void International_host_names(string text, bool expected) => FormatAssert.Judges("idn-hostname", text, expected);

    [Fact]
    public void Lengths_are_those_on_the_wire()
    {
        FormatAssert.Judges("hostname", new string('a', 63), true);
        FormatAssert.Judges("hostname", new string('a', 64), false);
        var name = string.Join('.', Enumerable.Repeat(new string('a', 62), 4)); // 251 octets
        FormatAssert.Judges("hostname", name + "aa", false); // a label of 64
        FormatAssert.Judges("hostname", "b" + name, true);
        FormatAssert.Judges("hostname", "b" + name[..^62] + new string('a', 63), true); // 253
        FormatAssert.Judges("hostname", "b." + name + "a", false); // 254
        FormatAssert.Judges("idn-hostname", new string('ü', 50), true);
        FormatAssert.Judges("idn-hostname", new string('ü', 60), false);
    }

    [Theory]
    [InlineData("ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文")]
    [InlineData("n3h", "☃")]
    [InlineData("Hello-Another-Way--fc4qua05auwb3674vfr0b", "Hello-Another-Way-それぞれの場所")]
    public void Punycode_gives_the_examples_of_its_standard(string encoded, string decoded)
    {
        var expected = decoded.EnumerateRunes().Select(rune => rune.Value).ToArray();
        Span<byte> text = stackalloc byte[63];
        Assert.True(Punycode.TryEncode(expected, text, out var length));
        Assert.Equal(encoded, System.Text.Encoding.ASCII.GetString(text[..length]));

        Span<int> codePoints = stackalloc int[63];
        Assert.True(Punycode.TryDecode(text[..length], codePoints, out var count));
        Assert.Equal(decoded.ToLowerInvariant().EnumerateRunes().Select(rune => rune.Value), codePoints[..count].ToArray());
    }

    [Fact]
    public void Punycode_comes_back_the_same()
    {
        var random = new Random(3492);
        Span<byte> text = stackalloc byte[400];
        Span<int> decoded = stackalloc int[30];
        for (var i = 0; i < 3000; i++)
        {
            var codePoints = new int[random.Next(1, 30)];
            for (var j = 0; j < codePoints.Length; j++)
            {
                codePoints[j] = random.Next(4) switch
                {
                    0 => 'a' + random.Next(26),
                    1 => 0xE0 + random.Next(30),
                    2 => 0x4E00 + random.Next(20_000),
                    _ => 0x10000 + random.Next(0xFFFFF),
                };
            }

            Assert.True(Punycode.TryEncode(codePoints, text, out var length));
            Assert.True(Punycode.TryDecode(text[..length], decoded, out var count));
            Assert.Equal(codePoints, decoded[..count].ToArray());
        }
    }
}
