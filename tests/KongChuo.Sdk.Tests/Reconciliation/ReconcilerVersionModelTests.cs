using KongChuo.Reconciliation;

namespace KongChuo.Sdk.Tests.Reconciliation;

/// <summary>Random versions of few records, with keys that change and come and go, in records of two kinds, against a model that settles versions first.</summary>
public sealed class ReconcilerVersionModelTests
{
    private static readonly ReconciliationOptions Tiny = new() { MaxMemoryBytes = 1 << 20, MaxSamples = 1_000_000 };
    private static readonly ReconciliationOptions Roomy = new() { MaxSamples = 1_000_000 };

    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 400)]
    [InlineData(3, 12000)]
    public async Task Versions_are_settled_before_keys_are_joined(int seed, int size)
    {
        var random = new Random(seed);
        var (left, right) = (Draw(random, size), Draw(random, size));

        foreach (var options in new[] { Tiny, Roomy })
        {
            var found = await Roster.CompareAsync(left.Select(row => row.Json), right.Select(row => row.Json), options: options);

            var (ours, theirs) = (Check(left, found.Left, sample => sample.Left!), Check(right, found.Right, sample => sample.Right!));
            Assert.Equal(ours.Intersect(theirs).Count(), found.Matched);
            Assert.Equal(ours.Except(theirs).Count(), found.Left.Only.Count);
            Assert.Equal(theirs.Except(ours).Count(), found.Right.Only.Count);
        }
    }

    private static HashSet<string> Check(List<Row> rows, ReconciliationSide side, Func<ReconciliationSample, RosterRow> of)
    {
        var highest = rows.GroupBy(row => row.Id).ToDictionary(group => group.Key, group => group.Max(row => row.Version));
        var current = rows.Where(row => row.Version == highest[row.Id]).ToList();
        var standing = current.Where(row => !row.IsRemoved).ToList();
        var keyed = standing.Where(row => row.Key is not null).ToList();
        var firstOfKind = keyed.GroupBy(row => (row.Key, row.Kind)).Select(group => group.MinBy(row => row.Number)!).ToList();
        var keys = keyed.Select(row => row.Key!).ToHashSet();

        Assert.Equal(rows.Count - current.Count, side.Superseded);
        Assert.Equal(current.Count - standing.Count, side.Removed);
        Assert.Equal(standing.Where(row => row.Key is null).Select(row => row.Number), side.WithoutKey.Samples.Select(sample => of(sample).Record));
        Assert.Equal(keyed.Except(firstOfKind).Select(row => row.Number), side.Duplicates.Samples.Select(sample => of(sample).Record));
        Assert.Equal(firstOfKind.Count - keys.Count, side.OtherKinds);
        Assert.True(side.AddsUp);
        return keys;
    }

    private static List<Row> Draw(Random random, int size) => [.. Enumerable.Range(1, size).Select(number => Draw(random, size, number))];

    private static Row Draw(Random random, int size, int number)
    {
        var id = FormattableString.Invariant($"01930000-0000-7000-8000-{random.Next(size / 2):x12}");
        var (version, isRemoved, kind) = (random.Next(1, 5), random.Next(8) == 0, random.Next(3) == 0 ? "dropout" : "age-eligible-child");
        var key = random.Next(10) == 0 ? null : random.Next(size).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new Row(number, id, version, isRemoved, kind, key, Roster.Line(key, id: id, version: version, status: isRemoved ? "REMOVED" : "ACTIVE", kind: kind));
    }

    private sealed record Row(long Number, string Id, int Version, bool IsRemoved, string Kind, string? Key, string Json);
}
