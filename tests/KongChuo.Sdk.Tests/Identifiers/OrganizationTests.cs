using System.Text;
using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class OrganizationTests
{
    [Theory]
    [InlineData("3162012300", IdentifierError.None)]
    [InlineData("2135990001", IdentifierError.None)]
    [InlineData("3135990002", IdentifierError.None)]
    [InlineData("5135990003", IdentifierError.None)]
    [InlineData("3735990004", IdentifierError.None)]
    [InlineData("9935000001", IdentifierError.Category)]
    [InlineData("2199000001", IdentifierError.Region)]
    [InlineData("213599000", IdentifierError.Length)]
    [InlineData("21359900O1", IdentifierError.Character)]
    public void School_codes_say_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, SchoolCode.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("2135990001", "21", "35", true)]
    [InlineData("3162012300", "31", "62", true)]
    [InlineData("3635990001", "36", "35", false)]
    public void A_school_code_gives_its_parts(string text, string category, string province, bool compulsory)
    {
        Assert.True(SchoolCode.TryParse(text, out var code));
        Assert.Equal((category, province, compulsory), (code.Category, code.Province.Reveal(), code.GivesCompulsoryEducation));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("91350100M000100Y43", IdentifierError.None)]
    [InlineData("91350100M000100Y4Z", IdentifierError.Character)] // Z is in no code
    [InlineData("91350100M000100Y44", IdentifierError.CheckDigit)]
    [InlineData("91110000600037341L", IdentifierError.None)]
    [InlineData("12100000400000624D", IdentifierError.None)]
    [InlineData("11350599MB0000019X", IdentifierError.None)]
    [InlineData("11350599MB0000027Q", IdentifierError.None)]
    [InlineData("13350599MB0000035D", IdentifierError.None)]
    [InlineData("12350599MB0000043B", IdentifierError.None)]
    [InlineData("12350599MB00000516", IdentifierError.None)]
    [InlineData("11350599MB000006X1", IdentifierError.None)]
    [InlineData("11350599mb0000019X", IdentifierError.LetterCase)]
    [InlineData("1135059AMB0000019X", IdentifierError.Character)]
    [InlineData("11350599MB0000019", IdentifierError.Length)]
    public void Credit_codes_say_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, UnifiedSocialCreditCode.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_credit_code_gives_its_parts()
    {
        Assert.True(UnifiedSocialCreditCode.TryParse("12350599MB00000516", out var code));
        Assert.Equal(("12", "350599", "MB0000051"), (code.Registration, code.Division.Reveal(), code.Organization.Reveal()));
        Assert.Equal("12350599MB00000516", code.ToString());
    }

    [Fact]
    public void Any_single_change_of_a_credit_code_is_refused()
    {
        var text = Encoding.ASCII.GetBytes("12350599MB00000516");
        for (var position = 0; position < text.Length; position++)
        {
            var original = text[position];
            foreach (var other in "0123456789ABCDEFGHJKLMNPQRTUWXY"u8)
            {
                text[position] = other;
                Assert.Equal(other == original, UnifiedSocialCreditCode.Check(text) == IdentifierError.None);
            }

            text[position] = original;
        }
    }

    [Theory]
    [InlineData("D2143569X", IdentifierError.None)]
    [InlineData("M000100Y4", IdentifierError.None)]
    [InlineData("600037341", IdentifierError.None)]
    [InlineData("D21435690", IdentifierError.CheckDigit)]
    [InlineData("d2143569X", IdentifierError.LetterCase)]
    [InlineData("D2143569-X", IdentifierError.None)]
    [InlineData("D2143569-0", IdentifierError.CheckDigit)]
    [InlineData("D2143569XX", IdentifierError.Character)]
    [InlineData("D2143569--X", IdentifierError.Length)]
    [InlineData("D2143569-", IdentifierError.Character)]
    public void Organization_codes_say_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, OrganizationCode.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void The_hyphen_of_an_organization_code_makes_no_difference()
    {
        Assert.True(OrganizationCode.TryParse("D2143569-X", out var printed) & OrganizationCode.TryParse("D2143569X", out var bare));
        Assert.Equal(bare, printed);
        Assert.Equal("D2143569X", printed.Reveal());
    }

    [Theory]
    [InlineData("12350599MB00000516", IdentifierError.None)]
    [InlineData("urn:kc:party:350599:50:001", IdentifierError.None)]
    [InlineData("urn:kc:party:350599001:50:001", IdentifierError.None)]
    [InlineData("urn:kc:party:999999:50:001", IdentifierError.Region)]
    [InlineData("urn:kc:party:35059:50:001", IdentifierError.Length)]
    [InlineData("urn:kc:party:350599:5:001", IdentifierError.Length)]
    [InlineData("urn:kc:party:350599:5A:001", IdentifierError.Character)]
    [InlineData("urn:kc:party:350599:50:00A", IdentifierError.Character)]
    [InlineData("urn:kc:party:350599:500001", IdentifierError.Character)]
    [InlineData("urn:kc:party:", IdentifierError.Length)]
    [InlineData("urn:kc:case:350599:50:001", IdentifierError.Length)]
    [InlineData("12350599MB00000517", IdentifierError.CheckDigit)]
    public void Party_identifiers_say_what_is_wrong(string text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, PartyId.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_party_identifier_gives_its_parts()
    {
        Assert.True(PartyId.TryParse("urn:kc:party:411399:50:001", out var body));
        Assert.Equal((null, "411399", "50"), (body.CreditCode, body.Division.Reveal(), body.PartyType));

        Assert.True(PartyId.TryParse("12350599MB00000516", out var school));
        Assert.Equal(("12350599MB00000516", "350599", null), (school.CreditCode?.Reveal(), school.Division.Reveal(), school.PartyType));
    }
}
