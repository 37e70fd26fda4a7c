using System.Text;
using KongChuo.Packages;

namespace KongChuo.Tests.Packages;

public sealed class Sm3Tests
{
    /// <summary>The two examples of GB/T 32905-2016, annex A, and the digest of no bytes.</summary>
    [Theory]
    [InlineData("abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")]
    [InlineData("abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd", "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")]
    [InlineData("", "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b")]
    public void HashData_gives_the_digests_of_the_standard(string text, string digest) =>
        Assert.Equal(digest, Convert.ToHexString(Sm3.HashData(Encoding.ASCII.GetBytes(text))).ToLowerInvariant());

    [Fact]
    public void Append_takes_bytes_in_any_portions()
    {
        var random = new Random(1);
        for (var length = 0; length < 300; length++)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var sm3 = new Sm3();
            for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
            {
                var portion = random.Next(1, rest.Length + 1);
                sm3.Append(rest[..portion]);
                rest = rest[portion..];
            }

            Assert.Equal(Sm3.HashData(bytes), sm3.Finish());
        }
    }

    [Fact]
    public void Crc32_gives_the_check_value_of_its_definition() => Assert.Equal(0xcbf43926u, Crc32.Empty.With("123456"u8).With("789"u8).Value);
}
