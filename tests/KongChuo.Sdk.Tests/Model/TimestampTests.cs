using KongChuo.Model;

namespace KongChuo.Sdk.Tests.Model;

/// <summary>Instants that keep their text.</summary>
public sealed class TimestampTests
{
    [Theory]
    [InlineData("2025-10-08T09:30:00+08:00", "2025-10-08T01:30:00Z", "2025-10-08")]
    [InlineData("2025-10-07T16:00:00Z", "2025-10-07T16:00:00Z", "2025-10-08")]
    [InlineData("2025-10-07T15:59:59.9999999Z", "2025-10-07T15:59:59.9999999Z", "2025-10-07")]
    [InlineData("2025-10-08t00:00:00.123456789z", "2025-10-08T00:00:00.1234567Z", "2025-10-08")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", "2017-01-01")]
    [InlineData("2025-10-08T00:00:00-05:30", "2025-10-08T05:30:00Z", "2025-10-08")]
    public void An_instant_has_its_date_at_plus_eight(string text, string utc, string date)
    {
        Assert.True(Timestamp.TryParse(text, out var timestamp));

        Assert.Equal(text, timestamp.Text);
        Assert.Equal(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), timestamp.Instant);
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), timestamp.Date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2025-10-08")]
    [InlineData("2025-10-08T09:30:00")]
    [InlineData("2025-10-08 09:30:00Z")]
    [InlineData("2025-02-29T09:30:00Z")]
    [InlineData("2025-10-08T24:00:00Z")]
    [InlineData("2025-10-08T09:30:00.Z")]
    [InlineData("2025-10-08T09:30:00+0800")]
    [InlineData("2025-10-08T09:30:00+15:00")]
    [InlineData("2025-10-08T09:30:00Z ")]
    [InlineData("0001-01-01T00:00:00+08:00")]
    [InlineData("9999-12-31T23:00:00Z")]
    [InlineData("２025-10-08T09:30:00Z")]
    public void Other_texts_are_refused(string? text)
    {
        Assert.False(Timestamp.TryParse(text, out var timestamp));
        Assert.Equal(default, timestamp);
        Assert.Equal("", timestamp.Text);
    }

    [Fact]
    public void An_instant_is_written_with_the_decimals_it_needs()
    {
        var whole = Timestamp.From(new DateTimeOffset(2025, 10, 8, 9, 30, 0, TimeSpan.FromHours(8)));
        var tenth = Timestamp.From(new DateTimeOffset(2025, 10, 8, 9, 30, 0, 100, TimeSpan.Zero));

        Assert.Equal("2025-10-08T09:30:00+08:00", whole.Text);
        Assert.Equal("2025-10-08T09:30:00.1+00:00", tenth.Text);
        Assert.True(Timestamp.TryParse(tenth.Text, out var read) && read == tenth);
    }
}
