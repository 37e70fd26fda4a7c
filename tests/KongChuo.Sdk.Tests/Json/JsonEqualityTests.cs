using System.Text;
using KongChuo.Json;

namespace KongChuo.Tests.Json;

public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("'a'", "'\\u0061'", true)]
    [InlineData("{'a':1,'b':[true]}", "{'b':[true],'a':1e0}", true)]
    [InlineData("{'a':1}", "{'a':1,'b':2}", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("true", "1", false)]
    [InlineData("null", "false", false)]
    [InlineData("true", "false", false)]
    [InlineData("{'\\u0061':{}}", "{'a':{}}", true)]
    public void AreEqual_ByValue_AndHashesAgree(string left, string right, bool expected)
    {
        var (first, second) = (Bytes(left), Bytes(right));
        var (one, two) = (Utf8Walker.Read(first, 0), Utf8Walker.Read(second, 0));
        Assert.Equal(expected, JsonEquality.AreEqual(first, one, second, two));
        Assert.Equal(expected, JsonEquality.AreEqual(second, two, first, one));
        Assert.True(!expected || JsonHash.Of(first, one) == JsonHash.Of(second, two));
    }

    [Fact]
    public void AreEqual_LargeObjectsInReverseOrder()
    {
        var names = Enumerable.Range(0, 5000).Select(number => $"'n{number}':{number}").ToList();
        var forward = Bytes("{" + string.Join(',', names) + "}");
        names.Reverse();
        var backward = Bytes("{" + string.Join(',', names) + "}");
        names[7] = "'other':1";
        var different = Bytes("{" + string.Join(',', names) + "}");
        Assert.True(JsonEquality.AreEqual(forward, Utf8Walker.Read(forward, 0), backward, Utf8Walker.Read(backward, 0)));
        Assert.False(JsonEquality.AreEqual(forward, Utf8Walker.Read(forward, 0), different, Utf8Walker.Read(different, 0)));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.Replace('\'', '"') + " ");
}
