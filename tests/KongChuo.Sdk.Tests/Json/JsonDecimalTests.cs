using System.Text;
using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Tests.Json;

public sealed class JsonDecimalTests
{
    [Theory]
    [InlineData("0", "-0.00e5", 0)]
    [InlineData("1", "1.0", 0)]
    [InlineData("100", "1e2", 0)]
    [InlineData("0.001", "1E-3", 0)]
    [InlineData("1e400", "1e399", 1)]
    [InlineData("-1e400", "1e-400", -1)]
    [InlineData("9007199254740993", "9007199254740992", 1)]
    [InlineData("-2", "-3", 1)]
    [InlineData("0.1", "0.10000000000000000000000000001", -1)]
    [InlineData("12345678901234567890", "1234567890123456789e1", 0)]
    [InlineData("0", "1e-999999999999999999999", -1)]
    public void Compare_IsExact(string left, string right, int expected)
    {
        Assert.Equal(expected, Math.Sign(Compare(left, right)));
        Assert.Equal(-expected, Math.Sign(Compare(right, left)));
        Assert.Equal(expected, Math.Sign(new NumberBound(right).CompareValue(Encoding.UTF8.GetBytes(left))));
    }

    [Theory]
    [InlineData("1.0", true)]
    [InlineData("1.50e1", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("0.0", true)]
    [InlineData("1e400", true)]
    public void IsInteger_LooksAtTheValue(string text, bool expected) => Assert.Equal(expected, JsonDecimal.Parse(Encoding.UTF8.GetBytes(text)).IsInteger);

    [Theory]
    [InlineData("0.3", "0.1", true)]
    [InlineData("1e400", "3", false)]
    [InlineData("3e400", "3", true)]
    [InlineData("1e308", "0.123456789", false)]
    [InlineData("1e308", "0.5", true)]
    [InlineData("4.35", "0.01", true)]
    [InlineData("-7", "3.5", true)]
    [InlineData("0", "7", true)]
    [InlineData("123456789012345678901234567890123456789", "3", true)]
    [InlineData("123456789012345678901234567890123456788", "3", false)]
    [InlineData("1000000000000000000000000000001", "1000000000000000000000000000001", true)]
    [InlineData("0.0075", "0.0001", true)]
    [InlineData("5", "10", false)]
    [InlineData("1e-400", "1", false)]
    public void Divides_IsExact(string value, string divisor, bool expected)
        => Assert.Equal(expected, new NumberDivisor(divisor).Divides(Encoding.UTF8.GetBytes(value)));

    private static int Compare(string left, string right)
        => JsonDecimal.Compare(JsonDecimal.Parse(Encoding.UTF8.GetBytes(left)), JsonDecimal.Parse(Encoding.UTF8.GetBytes(right)));
}
