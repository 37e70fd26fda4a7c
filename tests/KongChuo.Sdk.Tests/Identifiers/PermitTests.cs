using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class PermitTests
{
    [Theory]
    [InlineData("810000199408230021", IdentifierError.None)]
    [InlineData("830000198802110027", IdentifierError.None)]
    [InlineData("810000201305200014", IdentifierError.None)]
    [InlineData("820000201305200024", IdentifierError.None)]
    [InlineData("830000201305200034", IdentifierError.None)]
    [InlineData("810000201208310017", IdentifierError.CheckDigit)]
    [InlineData("350599201208310017", IdentifierError.Region)]
    [InlineData("710000201305200010", IdentifierError.Region)]
    [InlineData("H12345678", IdentifierError.Length)]
    public void Residence_permits_say_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, HmtResidencePermit.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_residence_permit_gives_its_parts()
    {
        Assert.True(HmtResidencePermit.TryParse("820000201305200024", out var permit));
        Assert.Equal(
            (HmtOrigin.Macao, new DateOnly(2013, 5, 20), Sex.Female), (permit.Origin, permit.BirthDate, permit.Sex));
        Assert.Equal("820000********0024", permit.ToString());
        Assert.Equal("820000201305200024", permit.Reveal());
        Assert.Equal(IdentifierError.FutureDate, HmtResidencePermit.Check("820000201305200024"u8, new DateOnly(2013, 5, 19)));
    }

    [Theory]
    [InlineData("911156201001010010", IdentifierError.None)]
    [InlineData("935840201001010015", IdentifierError.None)]
    [InlineData("911392201001010017", IdentifierError.None)]
    [InlineData("911392201001010018", IdentifierError.CheckDigit)]
    [InlineData("350599201208310017", IdentifierError.Category)]
    [InlineData("USA110090010101", IdentifierError.None)]
    [InlineData("usa110090010101", IdentifierError.LetterCase)]
    [InlineData("US1110090010101", IdentifierError.Character)]
    [InlineData("USA11009001010X", IdentifierError.Character)]
    [InlineData("USA11009001010", IdentifierError.Length)]
    public void Permanent_resident_numbers_say_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, ForeignerPermanentResidentId.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_permanent_resident_number_gives_its_parts()
    {
        Assert.True(ForeignerPermanentResidentId.TryParse("911156201001010010", out var current));
        Assert.Equal(PermanentResidentCardEdition.Of2023, current.Edition);
        Assert.Equal(new DateOnly(2010, 1, 1), current.BirthDate);
        Assert.Equal("911156********0010", current.ToString());

        Assert.True(ForeignerPermanentResidentId.TryParse("USA110090010101", out var older));
        Assert.Equal(PermanentResidentCardEdition.Of2017, older.Edition);
        Assert.Null(older.BirthDate);
        Assert.Equal("USA********0101", older.ToString());
    }

    [Fact]
    public void A_permanent_resident_number_without_a_date_is_still_valid()
    {
        var body = "91115620109901001";
        Assert.True(ForeignerPermanentResidentId.TryParse(body + SyntheticNumbers.Mod112(body), out var id));
        Assert.Null(id.BirthDate);
    }
}
