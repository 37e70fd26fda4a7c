using KongChuo.Json;

namespace KongChuo.Sdk.Tests.Json;

/// <summary>Numbers that keep their text.</summary>
public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("1200e-2", 12)]
    [InlineData("-2147483648", int.MinValue)]
    public void A_whole_number_that_fits_is_an_integer(string text, int expected)
    {
        Assert.True(JsonNumber.TryParse(text, out var number));
        Assert.True(number.TryGetInt32(out var value));
        Assert.Equal((text, expected), (number.Text, value));
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("2147483648")]
    [InlineData("1e400")]
    public void Other_numbers_are_none(string text)
    {
        Assert.True(JsonNumber.TryParse(text, out var number));
        Assert.False(number.TryGetInt32(out var value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("NaN")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    public void What_json_does_not_call_a_number_is_refused(string? text) => Assert.False(JsonNumber.TryParse(text, out _));

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        Assert.True(JsonNumber.TryParse("1.0", out var decimals));

        Assert.Equal((JsonNumber)1, JsonNumber.FromInt64(1));
        Assert.NotEqual((JsonNumber)1, decimals);
        Assert.Equal("1.50", ((JsonNumber)1.50m).Text);
        Assert.Equal((JsonNumber)0, default);
        Assert.True(decimals.TryGetDecimal(out var value) && value == 1m);
    }

    [Fact]
    public void The_largest_integers_survive()
    {
        Assert.True(((JsonNumber)long.MaxValue).TryGetInt64(out var value));
        Assert.Equal(long.MaxValue, value);
        Assert.True(JsonNumber.TryParse("9223372036854775808", out var beyond));
        Assert.False(beyond.TryGetInt64(out _));
    }
}
