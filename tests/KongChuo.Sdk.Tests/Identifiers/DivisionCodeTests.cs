using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class DivisionCodeTests
{
    [Theory]
    [InlineData("35", DivisionLevel.Province)]
    [InlineData("350000", DivisionLevel.Province)]
    [InlineData("3505", DivisionLevel.Prefecture)]
    [InlineData("350500", DivisionLevel.Prefecture)]
    [InlineData("350524", DivisionLevel.County)]
    [InlineData("350582", DivisionLevel.County)]
    [InlineData("411322", DivisionLevel.County)]
    [InlineData("141026", DivisionLevel.County)]
    [InlineData("142625", DivisionLevel.County)]
    [InlineData("440604000000", DivisionLevel.County)]
    [InlineData("350582004", DivisionLevel.Township)]
    [InlineData("350582004000", DivisionLevel.Township)]
    [InlineData("441900003", DivisionLevel.Township)] // a prefecture without counties
    [InlineData("350582004001", DivisionLevel.Village)]
    public void Knows_its_level(string text, DivisionLevel level)
    {
        Assert.True(DivisionCode.TryParse(text, out var code));
        Assert.Equal(level, code.Level);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("35052", IdentifierError.Length)]
    [InlineData("35052400", IdentifierError.Length)]
    [InlineData("35O524", IdentifierError.Character)]
    [InlineData("995024", IdentifierError.Region)]
    [InlineData("000000", IdentifierError.Region)]
    [InlineData("", IdentifierError.Length)]
    public void Says_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.False(DivisionCode.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("350599", true)]
    [InlineData("411399", true)]
    [InlineData("141099", true)]
    [InlineData("141099100201", true)]
    [InlineData("350524", false)]
    [InlineData("3599", false)]
    [InlineData("990000", false)]
    public void Knows_made_up_counties(string text, bool expected) =>
        Assert.Equal(expected, DivisionCode.TryParse(text, out var code) && code.IsSynthetic);

    [Theory]
    [InlineData("350000", "350582004001", true)]
    [InlineData("350500", "350582", true)]
    [InlineData("350582", "350582", true)]
    [InlineData("350582", "350582004", true)]
    [InlineData("350582000000", "350582004", true)]
    [InlineData("350582", "350524", false)]
    [InlineData("350582004", "350582", false)]
    [InlineData("35", "411322", false)]
    public void Knows_what_lies_in_it(string outer, string inner, bool expected)
    {
        Assert.True(DivisionCode.TryParse(outer, out var outerCode) & DivisionCode.TryParse(inner, out var innerCode));
        Assert.Equal(expected, outerCode.Contains(innerCode));
    }

    [Fact]
    public void Gives_the_division_above()
    {
        Assert.True(DivisionCode.TryParse("350582004001", out var village));
        Assert.Equal("350582004", village.AtLevel(DivisionLevel.Township)?.Reveal());
        Assert.Equal("350582", village.AtLevel(DivisionLevel.County)?.Reveal());
        Assert.Equal("35", village.AtLevel(DivisionLevel.Province)?.Reveal());
        Assert.True(DivisionCode.TryParse("350500", out var prefecture));
        Assert.Null(prefecture.AtLevel(DivisionLevel.County));
    }
}
