using System.Text.Json.Nodes;
using KongChuo.Schemas;
using KongChuo.Tests;

namespace KongChuo.Conventions;

/// <summary>Parties and duties, <c>spec/v1/duties.json</c>, name what exists and leave nothing without somebody to do it.</summary>
public sealed class DutyTests
{
    private static readonly string[] Roles = ["compiles", "issues", "receives", "cooperates"];
    private static readonly JsonNode[] Duties = [.. Read("duties.json")["duties"]!.AsArray().Select(duty => duty!)];
    private static readonly JsonNode[] Kinds = [.. Read("kinds.json")["kinds"]!.AsArray().Select(kind => kind!)];

    [Fact]
    public void Table_is_as_its_meta_schema_says()
    {
        var program = new SchemaRegistry().Compile(File.ReadAllBytes(RepositoryRoot.At("spec/meta/duties.schema.json")));
        var result = new SchemaResult();

        Assert.True(program.Diagnose(File.ReadAllBytes(RepositoryRoot.At("spec/v1/duties.json")), result), string.Join(", ", result.Faults));
    }

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
    public void Every_ledger_is_compiled_and_every_bulletin_issued_by_somebody()
    {
        Assert.Empty(Ids("ledger").Except(All("compiles")));
        Assert.Empty(Ids("bulletin").Except(All("issues")));
    }

    [Fact]
    public void Who_issues_an_event_here_may_issue_it_by_its_schema()
    {
        var events = Kinds.Where(kind => (string)kind["group"]! == "event").ToDictionary(kind => (string)kind["id"]!, kind => Read("schema/" + kind["schema"])["x-issuers"]?.AsArray());

        foreach (var duty in Duties)
        {
            foreach (var id in duty["issues"]!.AsArray().Select(kind => (string)kind!).Where(events.ContainsKey))
                Assert.True(events[id] is not { } issuers || issuers.Any(issuer => (string)issuer! == (string)duty["party"]!), $"{duty["party"]} {id}");
        }
    }

    private static IEnumerable<string> Ids(string group) => Kinds.Where(kind => (string)kind["group"]! == group).Select(kind => (string)kind["id"]!);

    private static IEnumerable<string> All(string role) => Duties.SelectMany(duty => duty[role]!.AsArray()).Select(kind => (string)kind!);

    private static JsonNode Read(string path) => JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/" + path)))!;
}
