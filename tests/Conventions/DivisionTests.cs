using KongChuo.Identifiers;
using KongChuo.Tests;

namespace KongChuo.Conventions;

/// <summary>The table of divisions, <c>spec/v1/divisions/divisions.csv</c>.</summary>
public sealed class DivisionTests
{
    private static readonly string[] Reserved = ["350599", "411399", "141099"];
    private static readonly string[][] Rows =
        [.. File.ReadAllLines(RepositoryRoot.At("spec/v1/divisions/divisions.csv")).Skip(1).Select(line => line.Split(','))];

    [Fact]
    public void Every_division_has_a_right_code_a_name_and_a_parent_that_is_there()
    {
        var codes = Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Rows.Length, codes.Count);
        Assert.All(Rows, row =>
        {
            Assert.True(DivisionCode.TryParse(row[0], out _), row[0]);
            Assert.NotEqual("", row[1].Trim());
            Assert.Equal(LengthOf(row[2]), row[0].Length);
            Assert.True(row[3].Length == 0 ? row[2] == "province" : codes.Contains(row[3]) && row[0].StartsWith(row[3], StringComparison.Ordinal), row[0]);
        });
    }

    [Fact]
    public void Whole_country_is_there_down_to_counties_and_the_townships_of_the_counties_of_the_documents()
    {
        Assert.Equal(34, Rows.Count(row => row[2] == "province"));
        Assert.InRange(Rows.Count(row => row[2] == "county"), 2800, 3200);
        var townships = Rows.Where(row => row[2] == "township").CountBy(row => row[3]).Select(county => (county.Key, county.Value));
        Assert.Equal([("141026", 6), ("350524", 24), ("350582", 22), ("411322", 20)], townships);
        Assert.Contains(Rows, row => row[1] == "罗山街道" && row[3] == "350582");
    }

    [Fact]
    public void Codes_kept_for_made_up_data_were_never_issued() => Assert.DoesNotContain(Rows, row => Array.Exists(Reserved, row[0].StartsWith));

    [Fact]
    public void Sdk_does_not_carry_the_table() =>
        Assert.DoesNotContain(typeof(DivisionCode).Assembly.GetManifestResourceNames(), name => name.Contains("division", StringComparison.OrdinalIgnoreCase));

    private static int LengthOf(string level) => level switch
    {
        "province" => 2,
        "prefecture" => 4,
        "county" => 6,
        _ => 9,
    };
}
