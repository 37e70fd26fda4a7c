using KongChuo.Validation.Records;

namespace KongChuo.Sdk.Tests.Validation;

public sealed class OffsetSetTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(200_000)]
    public void Offset_is_new_once(int length)
    {
        var random = new Random(length);
        var (known, set) = (new HashSet<int>(), new OffsetSet(length));
        for (var i = 0; i < 20_000; i++)
        {
            var offset = random.Next(length + 1);

            Assert.Equal(known.Add(offset), set.Add(offset));
        }
    }
}
