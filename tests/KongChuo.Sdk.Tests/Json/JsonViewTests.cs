using System.Globalization;
using System.Text;
using KongChuo.Json;

namespace KongChuo.Sdk.Tests.Json;

public sealed class JsonViewTests
{
    [Theory]
    [InlineData("2025-10-08T09:30:00+08:00", "2025-10-08T01:30:00Z")]
    [InlineData("2025-10-08t09:30:00.25z", "2025-10-08T09:30:00.25Z")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z")]
    [InlineData("2025-10-08T09:30:00.5", null)]
    [InlineData("2025-10-08T09:30:00 +08:00", null)]
    [InlineData("2025-10-08T09:30:00GMT", null)]
    [InlineData("2025-10-08T9:30:00.000Z", null)]
    public void Instant_is_that_of_RFC_3339_and_needs_an_offset(string text, string? expected)
    {
        DateTimeOffset? instant = expected is null ? null : DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);

        Assert.Equal(instant, new JsonView(Encoding.UTF8.GetBytes($"\"{text}\""), 0).Instant());
    }
}
