using KongChuo.Findings;

namespace KongChuo.Sdk.Tests.Findings;

public sealed class PointerMaskTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("/child/idDocNumber", "/child/idDocNumber")]
    [InlineData("/guardians/12/phone", "/guardians/12/phone")]
    [InlineData("/extensions/cn.example.hecheng", "/extensions/cn.example.hecheng")]
    [InlineData("/350599201208310017/name", "/*/name")]
    [InlineData("/35-05-99-2012-08-31", "/*")]
    [InlineData("/13800000000", "/*")]
    [InlineData("/合成学生甲", "/*")]
    [InlineData("/a b", "/*")]
    [InlineData("/~01234~1", "/*")]
    public void Member_names_that_may_say_who_somebody_is_are_masked(string? pointer, string? expected)
        => Assert.Equal(expected, PointerMask.Mask(pointer));

    [Fact]
    public void Long_member_name_is_masked()
        => Assert.Equal("/a/*", PointerMask.Mask("/a/" + new string('b', 65)));
}
