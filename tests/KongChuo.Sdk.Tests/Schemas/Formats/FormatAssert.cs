using System.Text;
using KongChuo.Schemas.Formats;

namespace KongChuo.Tests.Schemas.Formats;

/// <summary>Puts texts to a format by its name.</summary>
internal static class FormatAssert
{
    public static void Judges(string format, string text, bool expected)
    {
        Assert.True(SchemaFormats.TryGet(format, out var check));
        Assert.True(expected == check(Encoding.UTF8.GetBytes(text)), $"{format} of \"{text}\" should be {expected}");
    }
}
