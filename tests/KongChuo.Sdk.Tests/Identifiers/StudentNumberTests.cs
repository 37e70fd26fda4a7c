using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class StudentNumberTests
{
    [Theory]
    [InlineData("G350599201208310017", IdentifierError.None)]
    [InlineData("J350599201305200012", IdentifierError.None)]
    [InlineData("L350599201305201234", IdentifierError.None)]
    [InlineData("G350599201208310018", IdentifierError.CheckDigit)]
    [InlineData("J350599201305200013", IdentifierError.CheckDigit)]
    [InlineData("L350599201302301234", IdentifierError.Date)]
    [InlineData("L35059920130520123X", IdentifierError.Character)]
    [InlineData("g350599201208310017", IdentifierError.LetterCase)]
    [InlineData("G35059920130520008x", IdentifierError.LetterCase)]
    [InlineData("A350599201208310017", IdentifierError.Category)]
    [InlineData("LG35059920120831001", IdentifierError.Character)]
    [InlineData("350599201208310017", IdentifierError.Length)]
    public void Says_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, StudentNumber.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void Gives_its_parts()
    {
        Assert.True(StudentNumber.TryParse("G350599201208310017", out var citizen));
        Assert.Equal(StudentNumberKind.Citizen, citizen.Kind);
        Assert.Equal("350599201208310017", citizen.CitizenId?.Reveal());
        Assert.Equal(new DateOnly(2012, 8, 31), citizen.BirthDate);
        Assert.Equal("G350599********0017", citizen.ToString());

        Assert.True(StudentNumber.TryParse("L350599201305201234", out var temporary));
        Assert.Equal(StudentNumberKind.Temporary, temporary.Kind);
        Assert.Null(temporary.CitizenId);
        Assert.Equal("350599", temporary.Division.Reveal());
        Assert.Equal(IdentifierError.FutureDate, StudentNumber.Check("L350599201305201234"u8, new DateOnly(2013, 5, 19)));
    }

    [Fact]
    public void The_number_of_any_citizen_makes_one()
    {
        var random = new Random(19);
        for (var i = 0; i < 200; i++)
        {
            var citizen = SyntheticNumbers.Citizen(random, out var birth, out _);
            Assert.True(StudentNumber.TryParse("G" + citizen, out var number));
            Assert.Equal(birth, number.BirthDate);
            Assert.Equal(citizen, number.CitizenId?.Reveal());
        }
    }
}
