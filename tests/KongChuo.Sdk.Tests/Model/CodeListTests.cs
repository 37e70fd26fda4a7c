using KongChuo.Findings;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo.Sdk.Tests.Model;

/// <summary>Code lists and the structs made of them.</summary>
public sealed class CodeListTests
{
    [Fact]
    public void A_code_knows_its_labels()
    {
        Assert.Equal("男", SexCode.Male.Title(Language.Chinese));
        Assert.Equal("Male", SexCode.Male.Title(Language.English));
        Assert.True(SexCode.Male.IsKnown);
        Assert.Equal("KC-SEX", SexCode.List.Id);
    }

    [Fact]
    public void An_unknown_code_is_kept()
    {
        var code = new SexCode("7");

        Assert.False(code.IsKnown);
        Assert.Null(code.Title(Language.Chinese));
        Assert.Equal("7", code.ToString());
        Assert.NotEqual(SexCode.Male, code);
        Assert.Equal("", default(SexCode).Value);
    }

    [Fact]
    public void Every_code_of_every_list_is_found_by_its_text_and_by_its_bytes()
    {
        foreach (var list in CodeLists.All.All)
        {
            foreach (var entry in list.Codes)
            {
                Assert.Same(entry, list.Find(entry.Code));
                Assert.Same(entry, list.Find(System.Text.Encoding.UTF8.GetBytes(entry.Code)));
                Assert.NotEmpty(entry.Title.Chinese);
                Assert.NotEmpty(entry.Title.English);
            }

            Assert.Null(list.Find("no such code"));
            Assert.Null(list.Find("no such code"u8));
            Assert.Null(list.Find([]));
        }
    }

    [Fact]
    public void A_code_is_in_force_from_its_first_to_its_last_day()
    {
        var entry = new CodeEntry("1", new LocalizedText("甲", "A"), null, new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31), null);

        Assert.False(entry.IsInForce(new DateOnly(2019, 12, 31)));
        Assert.True(entry.IsInForce(new DateOnly(2020, 1, 1)));
        Assert.True(entry.IsInForce(new DateOnly(2020, 12, 31)));
        Assert.False(entry.IsInForce(new DateOnly(2021, 1, 1)));
    }

    [Fact]
    public void A_list_that_does_not_exist_is_refused_by_name()
    {
        Assert.Null(CodeLists.All.Find("KC-NONE"));
        Assert.Contains("KC-NONE", Assert.Throws<ArgumentException>(() => CodeLists.All.Get("KC-NONE")).Message, StringComparison.Ordinal);
    }
}
