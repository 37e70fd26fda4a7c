using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class DisabilityCertificateNumberTests
{
    [Theory]
    [InlineData("35059920120831001743", IdentifierError.None)]
    [InlineData("35059920120831001751", IdentifierError.None)]
    [InlineData("3505992012083100" + "1743B1", IdentifierError.None)]
    [InlineData("35059920120831001785", IdentifierError.Category)]
    [InlineData("35059920120831001703", IdentifierError.Category)]
    [InlineData("35059920120831001745", IdentifierError.Grade)]
    [InlineData("35059920120831001740", IdentifierError.Grade)]
    [InlineData("35059920120831001843", IdentifierError.CheckDigit)]
    [InlineData("3505992012083100174X", IdentifierError.Character)]
    [InlineData("35059920120831001743C1", IdentifierError.Character)]
    [InlineData("350599120831001", IdentifierError.Length)]
    [InlineData("350599201208310017", IdentifierError.Length)]
    public void Says_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, DisabilityCertificateNumber.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Gives_its_parts()
    {
        Assert.True(DisabilityCertificateNumber.TryParse("35059920120831001743", out var number));
        Assert.Equal(("350599201208310017", 4, 3, false), (number.Holder.Reveal(), number.Category, number.Grade, number.IsReplacement));
        Assert.Equal("350599********1743", number.ToString());

        Assert.True(DisabilityCertificateNumber.TryParse("35059920120831001743B1", out var replacement));
        Assert.True(replacement.IsReplacement);
        Assert.Equal(number.Holder, replacement.Holder);
    }
}
