using System.Text;
using KongChuo.Identifiers;

namespace KongChuo.Tests.Identifiers;

public class CitizenIdTests
{
    [Theory]
    [InlineData("11010519491231002X", IdentifierError.None)]
    [InlineData("371001198010082394", IdentifierError.None)]
    [InlineData("345955198706122245", IdentifierError.CheckDigit)]
    [InlineData("350599201208310017", IdentifierError.None)]
    [InlineData("350599201209010024", IdentifierError.None)]
    [InlineData("35059920130520008X", IdentifierError.None)]
    [InlineData("14109920090701011X", IdentifierError.None)]
    [InlineData("35059920121005004X", IdentifierError.None)]
    [InlineData("350599201202290211", IdentifierError.None)]
    [InlineData("41132220100229005X", IdentifierError.Date)]
    [InlineData("350524209901010018", IdentifierError.None)] // of the future only as of a day
    [InlineData("411399201002280058", IdentifierError.None)]
    [InlineData("141099201305200084", IdentifierError.None)]
    [InlineData("999999201208310016", IdentifierError.Region)]
    [InlineData("000000201208310018", IdentifierError.Region)]
    [InlineData("11010519491231002x", IdentifierError.LetterCase)]
    [InlineData("1.10105E+17", IdentifierError.Length)]
    [InlineData("'11010519491231002X", IdentifierError.Length)]
    [InlineData("110105 9491231002X", IdentifierError.Character)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", IdentifierError.Character)]
    [InlineData("X1010519491231002X", IdentifierError.Character)]
    [InlineData("11010519491231002", IdentifierError.Length)]
    [InlineData("", IdentifierError.Length)]
    [InlineData(null, IdentifierError.Length)]
    public void Says_what_is_wrong(string? text, IdentifierError expected)
    {
        Assert.Equal(expected == IdentifierError.None, CitizenId.TryParse(text, out var id, out var error));
        Assert.Equal(expected, error);
        Assert.Equal(expected == IdentifierError.None ? text : "", id.Reveal());
        Assert.Equal(expected == IdentifierError.None, CitizenId.TryParse(text.AsSpan(), out id));
    }

    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", Sex.Female, "110105")]
    [InlineData("440524188001010014", "1880-01-01", Sex.Male, "440524")]
    [InlineData("350599201208310017", "2012-08-31", Sex.Male, "350599")]
    [InlineData("350599201209010024", "2012-09-01", Sex.Female, "350599")]
    [InlineData("350599201202290211", "2012-02-29", Sex.Male, "350599")]
    public void Gives_its_parts(string text, string birthDate, Sex sex, string division)
    {
        Assert.True(CitizenId.TryParse(text, out var id));
        Assert.Equal(birthDate, id.BirthDate.ToString("O"));
        Assert.Equal(sex, id.Sex);
        Assert.Equal(division, id.Division.Reveal());
    }

    [Fact]
    public void A_birth_after_the_day_of_the_data_is_refused()
    {
        var born = "350524209901010018"u8;
        Assert.Equal(IdentifierError.FutureDate, CitizenId.Check(born, new DateOnly(2025, 10, 8)));
        Assert.Equal(IdentifierError.FutureDate, CitizenId.Check(born, new DateOnly(2098, 12, 31)));
        Assert.Equal(IdentifierError.None, CitizenId.Check(born, new DateOnly(2099, 1, 1)));
        Assert.Equal(IdentifierError.CheckDigit, CitizenId.Check("350524209901010019"u8, new DateOnly(2025, 10, 8)));
    }

    [Theory]
    [InlineData("110105491231002", "11010519491231002X")]
    [InlineData("431389760616601", "431389197606166012")]
    [InlineData("440524800101998", "440524188001019983")]
    [InlineData("110105490231002", null)]
    [InlineData("990105491231002", null)]
    [InlineData("11010549123100X", null)]
    [InlineData("11010519491231002X", null)]
    public void Raises_numbers_of_15_digits(string legacy, string? expected) =>
        Assert.Equal(expected, CitizenId.FromLegacy15(legacy)?.Reveal());

    [Theory]
    [InlineData("11010519491231002x", true)]
    [InlineData("11010519491231002Ｘ", true)]
    [InlineData("11010519491231002Ⅹ", true)]
    [InlineData("11010519491231002X", true)]
    [InlineData("1.10105E+17", false)]
    [InlineData("'11010519491231002X", false)]
    [InlineData("110105 19491231 002X", false)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", false)]
    [InlineData(null, false)]
    public void Repairs_the_last_character_and_nothing_else(string? text, bool expected)
    {
        Assert.Equal(expected, CitizenId.TryRepair(text, out var id));
        Assert.Equal(expected ? "11010519491231002X" : "", id.Reveal());
    }

    [Fact]
    public void Shows_itself_masked()
    {
        Assert.True(CitizenId.TryParse("350599201208310017", out var id));
        Assert.Equal("350599********0017", id.ToString());
        Assert.Equal("350599********0017", $"{id}");
        Assert.Equal("", default(CitizenId).ToString());
        Assert.Throws<InvalidOperationException>(() => default(CitizenId).BirthDate);
    }

    [Fact]
    public void Any_number_made_by_the_standard_parses_and_any_single_change_is_refused()
    {
        var random = new Random(11643);
        for (var i = 0; i < 300; i++)
        {
            var text = SyntheticNumbers.Citizen(random, out var birth, out var sequence);
            Assert.True(CitizenId.TryParse(text, out var id, out var error), error.ToString());
            Assert.Equal(birth, id.BirthDate);
            Assert.Equal(sequence % 2 == 1 ? Sex.Male : Sex.Female, id.Sex);
            Assert.True(id.Division.IsSynthetic);

            var changed = Encoding.ASCII.GetBytes(text);
            for (var position = 0; position < changed.Length; position++)
            {
                var original = changed[position];
                foreach (var other in "0123456789X"u8)
                {
                    changed[position] = other;
                    Assert.Equal(other == original, CitizenId.Check(changed) == IdentifierError.None);
                }

                changed[position] = original;
            }
        }
    }

    [Fact]
    public void Swapped_neighbours_are_refused()
    {
        var random = new Random(7064);
        for (var i = 0; i < 300; i++)
        {
            var text = Encoding.ASCII.GetBytes(SyntheticNumbers.Citizen(random, out _, out _));
            for (var position = 0; position < 16; position++)
            {
                if (text[position] == text[position + 1])
                    continue;
                (text[position], text[position + 1]) = (text[position + 1], text[position]);
                Assert.NotEqual(IdentifierError.None, CitizenId.Check(text));
                (text[position], text[position + 1]) = (text[position + 1], text[position]);
            }
        }
    }

    [Fact]
    public void Checking_allocates_nothing()
    {
        var text = "350599201208310017"u8.ToArray();
        CitizenId.Check(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            CitizenId.Check(text, new DateOnly(2025, 10, 8));
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
