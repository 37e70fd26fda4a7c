using System.Globalization;
using System.Text;
using KongChuo.Schemas.Formats;

namespace KongChuo.Tests.Schemas.Formats;

public class DateTimeFormatsTests
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2025-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("2000-02-29", true)]
    [InlineData("0000-02-29", true)]
    [InlineData("2025-04-31", false)]
    [InlineData("2025-00-10", false)]
    [InlineData("2025-13-10", false)]
    [InlineData("2025-1-1", false)]
    [InlineData("2025/10/08", false)]
    [InlineData("２０２５-10-08", false)]
    public void Dates(string text, bool expected) => FormatAssert.Judges("date", text, expected);

    [Theory]
    [InlineData("08:30:00Z", true)]
    [InlineData("08:30:00+08:00", true)]
    [InlineData("08:30:00.000001z", true)]
    [InlineData("08:30:00.", false)]
    [InlineData("08:30:00.Z", false)]
    [InlineData("08:30Z", false)]
    [InlineData("08:30:00", false)]
    [InlineData("08:30:00+0800", false)]
    [InlineData("08:30:00+24:00", false)]
    [InlineData("07:59:60+08:00", true)]
    [InlineData("07:58:60+08:00", false)]
    [InlineData("23:59:60Z", true)]
    public void Times(string text, bool expected) => FormatAssert.Judges("time", text, expected);

    [Theory]
    [InlineData("2025-10-08T08:30:00+08:00", true)]
    [InlineData("2025-10-08t08:30:00z", true)]
    [InlineData("2025-10-08 08:30:00Z", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-08T", false)]
    [InlineData("2025-10-32T08:30:00Z", false)]
    public void Instants(string text, bool expected) => FormatAssert.Judges("date-time", text, expected);

    [Theory]
    [InlineData("P1Y2M3DT4H5M6S", true)]
    [InlineData("PT36H", true)]
    [InlineData("P2W", true)]
    [InlineData("P1Y2D", false)]
    [InlineData("PT1H2S", false)]
    [InlineData("P1DT", false)]
    [InlineData("P1W1D", false)]
    [InlineData("PW", false)]
    [InlineData("P1.5D", false)]
    [InlineData("P", false)]
    public void Durations(string text, bool expected) => FormatAssert.Judges("duration", text, expected);

    [Fact]
    public void Every_day_of_the_calendar_is_a_date_and_the_day_after_the_last_is_none()
    {
        for (var day = new DateOnly(1995, 1, 1); day < new DateOnly(2026, 1, 1); day = day.AddDays(1))
        {
            Assert.True(DateTimeFormats.IsDate(Encoding.ASCII.GetBytes(day.ToString("O", CultureInfo.InvariantCulture))));
            var after = $"{day.Year:D4}-{day.Month:D2}-{day.Day + 1:D2}";
            Assert.Equal(day.AddDays(1).Month == day.Month, DateTimeFormats.IsDate(Encoding.ASCII.GetBytes(after)));
        }
    }
}
