using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

/// <summary>No bytes make a check throw.</summary>
public class HostileInputTests
{
    private delegate IdentifierError Check(ReadOnlySpan<byte> utf8);

    [Fact]
    public void Any_bytes_get_an_answer()
    {
        Check[] checks =
        [
            CitizenId.Check, HmtResidencePermit.Check, ForeignerPermanentResidentId.Check, StudentNumber.Check, SchoolCode.Check,
            UnifiedSocialCreditCode.Check, OrganizationCode.Check, DivisionCode.Check, DisabilityCertificateNumber.Check,
            PhoneNumber.Check, CaseNumber.Check, PartyId.Check,
        ];
        var random = new Random(5);
        var alphabet = "0123456789012345678901234567890-XxGJLBKC:\0\xFF urn:kc:party:"u8.ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            var text = new byte[random.Next(28)];
            for (var j = 0; j < text.Length; j++)
                text[j] = alphabet[random.Next(alphabet.Length)];
            if (random.Next(4) == 0)
                text = [.. "urn:kc:party:"u8, .. text];
            foreach (var check in checks)
                Assert.True(Enum.IsDefined(check(text)));
        }
    }

    [Fact]
    public void A_long_text_is_refused_without_being_read() =>
        Assert.False(CitizenId.TryParse(new string('1', 1_000_000), out _));
}
