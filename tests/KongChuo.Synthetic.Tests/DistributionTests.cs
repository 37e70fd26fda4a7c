using KongChuo.Synthetic;
using KongChuo.V1;

namespace KongChuo.Tests.Synthetic;

/// <summary>Shares stay within five standard deviations of what the domain handbook gives, or within the bounds of a chi-square test.</summary>
public sealed class DistributionTests
{
    private const int Students = 20_000;
    private static readonly SyntheticCounty County = Counties.Make(31, Students, 5000, 3000);
    private static readonly List<AgeEligibleChildRecord> Everybody = County.Records<AgeEligibleChildRecord>(SyntheticLedger.AgeEligibleChildren);
    private static readonly List<SuspectedDropoutRecord> Suspects = County.Records<SuspectedDropoutRecord>(SyntheticLedger.SuspectedDropouts);
    private static readonly List<DropoutRecord> Dropouts = County.Records<DropoutRecord>(SyntheticLedger.Dropouts);

    [Fact]
    public void Grades_ShrinkTowardsTheFirst()
    {
        var sizes = Everybody.GroupBy(record => record.ExpectedGrade!.Value.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Assert.Equal(9, sizes.Count);
        Assert.InRange(sizes.Where(size => string.CompareOrdinal(size.Key, "07") < 0).Sum(size => size.Value) / (double)Students, 0.659, 0.661);
        Assert.InRange(sizes["01"] / (double)sizes["06"], 0.865, 0.875);
    }

    [Fact]
    public void Sexes_AreAsBorn() => HasShare(0.527, Everybody, record => record.Child!.Sex == SexCode.From("1"));

    [Fact]
    public void Migrants_AreAsMany() => HasShare(0.0968, Everybody, record => IsIn(record, "08"));

    [Fact]
    public void LeftBehind_AreAsMany()
    {
        HasShare(0.1055, Everybody.Where(record => !IsJunior(record)), record => IsIn(record, "05"));
        HasShare(0.1094, Everybody.Where(IsJunior), record => IsIn(record, "05"));
    }

    [Fact]
    public void Disabilities_AreOfTheKindsKnown()
    {
        int[] weights = [13, 11, 17, 48, 76, 6, 75];
        var county = Counties.Make(33, 150_000, 0, 0).Records<AgeEligibleChildRecord>(SyntheticLedger.AgeEligibleChildren);
        var disabled = county.Where(record => record.Disability is not null).ToList();
        HasShare(0.009, county, record => record.Disability is not null);
        HasShare(0.58, disabled, record => record.Child!.Sex == SexCode.From("1"));
        Fits(weights, [.. Enumerable.Range(1, 7).Select(category => disabled.Count(record => record.Disability!.DisabilityCategory!.Value.Value == category.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);
    }

    [Fact]
    public void Suspicions_AriseWhenTermsOpen()
    {
        HasShare(0.30, Suspects, record => record.DiscoveredDate!.Value.Month is 2 or 3, tolerance: 0.03);
        HasShare(0.40, Suspects, record => record.DiscoveredDate!.Value.Month is 8 or 9, tolerance: 0.03);
    }

    [Fact]
    public void Findings_AreThoseOfExperience()
    {
        string[] codes = ["52", "53", "54", "20", "21", "22", "23", "31", "32", "24"];
        int[] weights = [30, 10, 5, 20, 6, 9, 3, 4, 2, 2];
        Fits(weights, [.. codes.Select(code => Suspects.Count(record => record.VerificationFinding?.Value == code))]);
    }

    [Fact]
    public void Reasons_OfJuniors_AreThoseModelled()
    {
        string[] codes = ["11", "12", "41", "13", "14", "21", "22", "32", "51", "42", "43", "31", "99"];
        int[] weights = [220, 280, 140, 70, 50, 60, 60, 40, 30, 15, 5, 10, 20];
        var primary = Dropouts.Where(record => int.Parse(record.DropoutGrade!.Value.Value, System.Globalization.CultureInfo.InvariantCulture) >= 7)
            .Select(record => record.DropoutReasons!.Single(reason => reason.IsPrimary == true).Code!.Value.Value).ToList();
        Fits(weights, [.. codes.Select(code => primary.Count(reason => reason == code))]);
    }

    [Fact]
    public void Cases_AreFourTimesAsFrequentAmongJuniors()
    {
        var county = Counties.Make(32, 100_000, 900, 100).Records<SuspectedDropoutRecord>(SyntheticLedger.SuspectedDropouts);
        HasShare(0.673, county, record => record.Child!.BirthDate <= new DateOnly(2013, 8, 31), tolerance: 0.06);
    }

    [Fact]
    public void Rates_AreOrdinaryWhenNotGiven()
    {
        var county = Counties.Make(34, 100_000);
        Assert.Equal((300, 40), (county.Count(SyntheticLedger.SuspectedDropouts), county.Count(SyntheticLedger.Dropouts)));
        Assert.Equal(0, Counties.Make(34, 100, suspects: 100).Count(SyntheticLedger.Dropouts));
    }

    [Fact]
    public void Surnames_FollowThePopulation()
    {
        HasShare(0.0923, Everybody, record => record.Child!.Name![0] == '王', tolerance: 0.015);
        Assert.DoesNotContain(Everybody, record => record.Child!.Name!.Contains(' ', StringComparison.Ordinal));
        HasShare(0.08, Everybody, record => record.Child!.Name!.Length == 2, tolerance: 0.02);
    }

    private static bool IsIn(AgeEligibleChildRecord record, string group) =>
        record.SpecialGroups?.Any(item => item.GroupCategory!.Value.Value == group) == true;

    private static bool IsJunior(AgeEligibleChildRecord record) => string.CompareOrdinal(record.ExpectedGrade!.Value.Value, "07") >= 0;

    private static void HasShare<T>(double expected, IEnumerable<T> all, Func<T, bool> isOne, double tolerance = 0)
    {
        var (count, hits) = (0, 0);
        foreach (var item in all)
        {
            count++;
            hits += isOne(item) ? 1 : 0;
        }

        tolerance = Math.Max(tolerance, 5 * Math.Sqrt(expected * (1 - expected) / count));
        Assert.InRange(hits / (double)count, expected - tolerance, expected + tolerance);
    }

    /// <summary>Chi-square, with a bound that is exceeded by chance about once in a million: mean plus seven standard deviations.</summary>
    private static void Fits(int[] weights, int[] counts)
    {
        var (total, weight) = ((double)counts.Sum(), (double)weights.Sum());
        var expected = weights.Select(share => share * total / weight).ToArray();
        var square = counts.Zip(expected, (count, mean) => (count - mean) * (count - mean) / mean).Sum();
        var degrees = weights.Length - 1;
        Assert.InRange(square, 0, degrees + (7 * Math.Sqrt(2 * degrees)));
        Assert.True(total > 100);
    }
}
