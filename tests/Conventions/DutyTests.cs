using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.Tests;

namespace KongChuo.Conventions;

/// <summary>Parties and duties, <c>spec/v1/duties.json</c>, name what exists and leave nothing without somebody to do it.</summary>
public sealed partial class DutyTests
{
    private static readonly string[] Roles = ["compiles", "issues", "receives", "cooperates"];
    private static readonly JsonNode[] Duties = [.. Read("duties.json")["duties"]!.AsArray().Select(duty => duty!)];
    private static readonly JsonNode[] Kinds = [.. Read("kinds.json")["kinds"]!.AsArray().Select(kind => kind!)];

    [Fact]
    public void Parties_kinds_and_clauses_it_names_exist()
    {
        var parties = Read("codelists/KC-PARTY.json")["codes"]!.AsArray().Select(code => (string)code!["code"]!).ToHashSet();
        var kinds = Kinds.Select(kind => (string)kind["id"]!).ToHashSet();
        var clauses = File.ReadLines(RepositoryRoot.At("spec/v1/requirements.csv")).Select(line => line.Split(',')[0]).ToHashSet();

        Assert.Equal(Duties.Length, Duties.Select(duty => (string)duty["party"]!).Distinct().Count());
        Assert.All(Duties, duty =>
        {
            Assert.Contains((string)duty["party"]!, parties);
            Assert.All(Roles.SelectMany(role => duty[role]!.AsArray()), kind => Assert.Contains((string)kind!, kinds));
            Assert.All(duty["sources"]!.AsArray(), clause => Assert.Contains((string)clause!, clauses));
        });
    }

    [Fact]
    public void Every_ledger_is_compiled_and_every_bulletin_and_event_issued_by_somebody()
    {
        Assert.Empty(Ids("ledger").Except(All("compiles")));
        Assert.Empty(Ids("bulletin").Except(All("issues")));
        Assert.Equal(["E709"], Ids("event").Except(All("issues")));
    }

    [Fact]
    public void Who_issues_an_event_here_may_issue_it_by_its_schema() =>
        Assert.All(Kinds.Where(kind => (string)kind["group"]! == "event"), kind => Assert.Empty(Parties("issues", kind).Except(Listed(kind, "x-issuers"))));

    [Fact]
    public void A_bulletin_is_issued_and_received_here_by_those_its_schema_says() =>
        Assert.All(Kinds.Where(kind => (string)kind["group"]! == "bulletin"), kind =>
        {
            Assert.Equal(Listed(kind, "x-issuers").Order(StringComparer.Ordinal), Parties("issues", kind));
            Assert.Equal(Listed(kind, "x-recipients").Order(StringComparer.Ordinal), Parties("receives", kind));
        });

    [Fact]
    public void A_clause_in_scope_names_the_duties_that_rest_on_it_and_no_others()
    {
        var named = File.ReadLines(RepositoryRoot.At("spec/v1/requirements.csv")).SelectMany(line => Duty().Matches(line).Select(match => $"{line.Split(',')[0]} {match.Groups[1].Value}")).ToHashSet(StringComparer.Ordinal);
        var outOfScope = File.ReadLines(RepositoryRoot.At("spec/v1/requirements.csv")).Where(line => line.Contains(",OOS,", StringComparison.Ordinal)).Select(line => line.Split(',')[0]).ToHashSet(StringComparer.Ordinal);
        var resting = Duties.SelectMany(duty => duty["sources"]!.AsArray().Select(clause => (Clause: (string)clause!, Party: (string)duty["party"]!)));

        Assert.Equal(resting.Where(item => !outOfScope.Contains(item.Clause)).Select(item => $"{item.Clause} {item.Party}").Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Ids(string group) => Kinds.Where(kind => (string)kind["group"]! == group).Select(kind => (string)kind["id"]!);

    private static IEnumerable<string> All(string role) => Duties.SelectMany(duty => duty[role]!.AsArray()).Select(kind => (string)kind!);

    private static IEnumerable<string> Parties(string role, JsonNode kind) =>
        Duties.Where(duty => duty[role]!.AsArray().Any(id => (string)id! == (string)kind["id"]!)).Select(duty => (string)duty["party"]!).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(JsonNode kind, string annotation) => (Read("schema/" + kind["schema"])[annotation]?.AsArray() ?? []).Select(party => (string)party!);

    [GeneratedRegex("[,;]duty:([0-9]{2})\\b")]
    private static partial Regex Duty();

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/" + path)))!;
}
