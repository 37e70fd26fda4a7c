using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13800000000", PhoneNumberKind.Mobile, false)]
    [InlineData("19912345678", PhoneNumberKind.Mobile, false)]
    [InlineData("23225581", PhoneNumberKind.Landline, false)]
    [InlineData("0595-23225581", PhoneNumberKind.Landline, false)]
    [InlineData("059523225581", PhoneNumberKind.Landline, false)]
    [InlineData("010-62345678-123", PhoneNumberKind.Landline, false)]
    [InlineData("6234567-1", PhoneNumberKind.Landline, false)]
    [InlineData("0595-00000001", PhoneNumberKind.Landline, true)]
    [InlineData("059510000001", PhoneNumberKind.Landline, true)]
    public void Knows_its_kind(string text, PhoneNumberKind kind, bool synthetic)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number, out var error), error.ToString());
        Assert.Equal((kind, synthetic), (number.Kind, number.IsSynthetic));
    }

    [Theory]
    [InlineData("12800000000", IdentifierError.Character)]
    [InlineData("1380000000", IdentifierError.Character)]
    [InlineData("+8613800000000", IdentifierError.Character)]
    [InlineData("138 0000 0000", IdentifierError.Character)]
    [InlineData("13800000000、13900000000", IdentifierError.Character)]
    [InlineData("03225581", IdentifierError.Character)]
    [InlineData("0595-2322558-", IdentifierError.Character)]
    [InlineData("0595--23225581", IdentifierError.Character)]
    [InlineData("0595-23225581-1234567", IdentifierError.Length)]
    [InlineData("120", IdentifierError.Length)]
    [InlineData(null, IdentifierError.Length)]
    public void Says_what_is_wrong(string? text, IdentifierError expected)
    {
        Assert.False(PhoneNumber.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("+86 138-0000-0000", "13800000000")]
    [InlineData("86 13800000000", "13800000000")]
    [InlineData("0086-138 0000 0000", "13800000000")]
    [InlineData("0595 - 23225581", "0595-23225581")]
    [InlineData("23225581", "23225581")]
    [InlineData("8623225", "8623225")]
    [InlineData("1-380-0000000", "13800000000")]
    [InlineData("+86 0595-23225581", "0595-23225581")]
    [InlineData("none", null)]
    [InlineData(null, null)]
    public void Repairs_what_people_type(string? text, string? expected) =>
        Assert.Equal(expected, PhoneNumber.TryRepair(text, out var number) ? number.Reveal() : null);

    [Theory]
    [InlineData("13812340000", "138****0000")]
    [InlineData("0595-23225581", "****5581")]
    public void Shows_itself_masked(string text, string masked)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number));
        Assert.Equal(masked, number.ToString());
    }
}
