using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class CaseNumberTests
{
    [Fact]
    public void Gives_its_parts()
    {
        Assert.True(CaseNumber.TryParse("KC-350599-2025-000123", out var number));
        Assert.Equal(("350599", 2025, 123), (number.Division.Reveal(), number.Year, number.Sequence));
        Assert.Equal("KC-350599-2025-000123", number.ToString());
    }

    [Theory]
    [InlineData("KC-350599-2025-00123", IdentifierError.Length)]
    [InlineData("kc-350599-2025-000123", IdentifierError.Character)]
    [InlineData("KC-350599-2025_000123", IdentifierError.Character)]
    [InlineData("KC-35059A-2025-000123", IdentifierError.Character)]
    [InlineData("KC-990599-2025-000123", IdentifierError.Region)]
    [InlineData("KC-350599-2025-000000", IdentifierError.Category)]
    public void Says_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.False(CaseNumber.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }
}
