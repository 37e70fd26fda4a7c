using KongChuo.Reconciliation;

namespace KongChuo.Sdk.Tests.Reconciliation;

/// <summary>Random rosters against a model of dictionaries.</summary>
public sealed class ReconcilerModelTests
{
    private static readonly ReconciliationOptions Tiny = new() { MaxMemoryBytes = 1 << 20, MaxSamples = 1_000_000 };
    private static readonly ReconciliationOptions Roomy = new() { MaxSamples = 1_000_000 };

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 300)]
    [InlineData(3, 9000)]
    [InlineData(4, 20000)]
    public async Task Result_is_that_of_the_model_with_memory_and_without(int seed, int size)
    {
        var random = new Random(seed);
        var (left, right) = (Draw(random, size), Draw(random, size));

        foreach (var options in new[] { Tiny, Roomy })
        {
            var found = await Roster.CompareAsync(left.Select(row => row.Json), right.Select(row => row.Json), options: options);

            Check(left, right, found);
        }
    }

    private static void Check(List<Row> left, List<Row> right, KongChuo.Reconciliation.Reconciliation found)
    {
        var (ours, theirs) = (First(left), First(right));
        var both = ours.Keys.Where(theirs.ContainsKey).ToList();
        var conflicts = both.Where(key => (ours[key].Residence, ours[key].Name) != (theirs[key].Residence, theirs[key].Name)).Select(key => (ours[key].Number, theirs[key].Number)).Order();
        var onlyOurs = ours.Values.Where(row => !theirs.ContainsKey(row.Key!)).ToList();
        var onlyTheirs = theirs.Values.Where(row => !ours.ContainsKey(row.Key!)).ToList();
        var hinted = onlyOurs.Concat(left.Where(row => row.Key is null)).Select(row => row.Name).Intersect(onlyTheirs.Concat(right.Where(row => row.Key is null)).Select(row => row.Name));

        Assert.Equal(both.Count, found.Matched);
        Assert.Equal(conflicts, found.Conflicts.Samples.Select(sample => (sample.Left!.Record, sample.Right!.Record)));
        Assert.Equal(onlyOurs.Select(row => row.Number).Order(), found.Left.Only.Samples.Select(sample => sample.Left!.Record));
        Assert.Equal(onlyTheirs.Select(row => row.Number).Order(), found.Right.Only.Samples.Select(sample => sample.Right!.Record));
        Assert.Equal(left.Where(row => row.Key is not null && ours[row.Key] != row).Select(row => row.Number), found.Left.Duplicates.Samples.Select(sample => sample.Left!.Record));
        Assert.Equal(left.Where(row => row.Key is null).Select(row => row.Number), found.Left.WithoutKey.Samples.Select(sample => sample.Left!.Record));
        Assert.Equal(hinted.Order(StringComparer.Ordinal), found.Hints.Samples.Select(sample => sample.Left!.Values["/child/name"]).Order(StringComparer.Ordinal));
        Assert.True(found.Left.AddsUp && found.Right.AddsUp);
    }

    private static Dictionary<string, Row> First(List<Row> rows)
    {
        var first = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Key is not null))
            first.TryAdd(row.Key!, row);
        return first;
    }

    private static List<Row> Draw(Random random, int size) => [.. Enumerable.Range(1, size).Select(number => Draw(random, size, number))];

    private static Row Draw(Random random, int size, int number)
    {
        var key = random.Next(12) == 0 ? null : random.Next(size * 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var name = FormattableString.Invariant($"合成{random.Next(size * 4)}");
        var residence = random.Next(3) == 0 ? "350599100201" : "350599100200";
        return new Row(number, key, name, residence, Roster.Line(key, name, residence: residence));
    }

    private sealed record Row(long Number, string? Key, string Name, string Residence, string Json);
}
