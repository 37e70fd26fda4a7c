using System.Net;
using System.Text;
using KongChuo.Schemas.Formats;

namespace KongChuo.Tests.Schemas.Formats;

public class AddressFormatsTests
{
    [Theory]
    [InlineData("0.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("256.0.0.1", false)]
    [InlineData("249.260.0.1", false)]
    [InlineData("01.0.0.1", false)]
    [InlineData("1.2.3", false)]
    [InlineData("1.2.3.4.", false)]
    [InlineData("1.2.3.4.5", false)]
    [InlineData("", false)]
    public void Ipv4(string text, bool expected) => FormatAssert.Judges("ipv4", text, expected);

    [Theory]
    [InlineData("::", true)]
    [InlineData("1::", true)]
    [InlineData("::1.2.3.4", true)]
    [InlineData("1:2:3:4:5:6:1.2.3.4", true)]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4", false)]
    [InlineData("1:2:3:4:5:6:7::", true)]
    [InlineData("1:2:3:4:5:6:7:8::", false)]
    [InlineData("::1::", false)]
    [InlineData(":", false)]
    [InlineData(":::", false)]
    [InlineData("1:", false)]
    [InlineData("12345::", false)]
    [InlineData("fe80::1%eth0", false)]
    [InlineData("", false)]
    public void Ipv6(string text, bool expected) => FormatAssert.Judges("ipv6", text, expected);

    [Fact]
    public void Whatever_the_framework_prints_is_an_address()
    {
        var random = new Random(6);
        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < 2000; i++)
        {
            random.NextBytes(bytes);
            for (var zeros = random.Next(16); zeros > 0; zeros--)
                bytes[random.Next(16)] = 0;
            Assert.True(AddressFormats.IsIpv6(Encoding.ASCII.GetBytes(new IPAddress(bytes).ToString())));
            Assert.True(AddressFormats.IsIpv4(Encoding.ASCII.GetBytes(new IPAddress(bytes[..4]).ToString())));
        }
    }
}
