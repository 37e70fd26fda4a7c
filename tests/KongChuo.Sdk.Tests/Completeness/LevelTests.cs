using KongChuo.Completeness;
using KongChuo.Tests;

namespace KongChuo.Sdk.Tests.Completeness;

/// <summary>The conformance levels that come with the specification.</summary>
public sealed class LevelTests
{
    private static readonly string[] Core =
    [
        "L01", "L02", "L03", "L09", "L15", "E102", "E103", "E201", "E202", "E206", "E302", "E402", "E410", "E606", "E607", "E608", "E701", "E702", "E706", "B13",
    ];

    [Fact]
    public void Core_is_five_ledgers_the_main_events_and_the_monthly_report() =>
        Assert.Equal(Core.Order(StringComparer.Ordinal), Ids("core").Order(StringComparer.Ordinal));

    [Fact]
    public void Extended_is_every_ledger_and_every_event_of_cases_beside_core() => Assert.Equal(
        KindTable.All.Where(kind => kind.Group == "ledger" || (kind.Group == "event" && !kind.Id.StartsWith("E8", StringComparison.Ordinal)) || kind.Id == "B13").Select(kind => kind.Id),
        Ids("extended"));

    [Fact]
    public void Full_is_every_kind() => Assert.Equal(KindTable.All.Select(kind => kind.Id), Ids("full"));

    [Theory]
    [InlineData("core", "L01 L02 L03 L09 L15 B13")]
    [InlineData("extended", "L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 L13 L14 L15 L16 B13")]
    [InlineData("full", "L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L12 L13 L14 L15 L16 B01 B13 B15")]
    public void Level_says_which_kinds_must_be_there(string level, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Requirements.Level(level).Kinds.Where(kind => kind.MustBePresent).Select(kind => kind.Kind.Id)));

    [Fact]
    public void Level_demands_all_that_the_one_below_demands()
    {
        foreach (var (lower, higher) in Requirements.Levels.Zip(Requirements.Levels.Skip(1)))
            Assert.Empty(Demands(lower).Except(Demands(higher)));
    }

    [Fact]
    public void Level_is_named_for_its_file_and_every_demand_for_clauses_that_exist()
    {
        var clauses = File.ReadLines(RepositoryRoot.At("spec/v1/requirements.csv")).Select(line => line.Split(',')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var level in Requirements.Levels)
        {
            using var document = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.At($"spec/v1/levels/{level}.json")));
            Assert.Equal(level, document.RootElement.GetProperty("id").GetString());
            foreach (var member in document.RootElement.GetProperty("kinds").EnumerateArray().Where(kind => kind.TryGetProperty("members", out _)).SelectMany(kind => kind.GetProperty("members").EnumerateArray()))
                Assert.All(member.GetProperty("source").EnumerateArray(), source => Assert.Contains(source.GetString()!, clauses));
        }
    }

    [Fact]
    public void There_is_no_other_level() => Assert.Throws<ArgumentException>(() => Requirements.Level("supreme"));

    private static IEnumerable<string> Ids(string level) => Requirements.Level(level).Kinds.Select(kind => kind.Kind.Id);

    private static IEnumerable<string> Demands(string level) =>
        from kind in Requirements.Level(level).Kinds
        from member in kind.Members
        select $"{kind.Kind.Id} {member.Pointer} {member.MayBeAbsentWithReason} {member.Share} {member.When?.Pointer} {string.Join(' ', member.When?.Values ?? [])}";
}
