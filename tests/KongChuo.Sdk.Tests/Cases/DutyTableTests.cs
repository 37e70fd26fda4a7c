using System.Text.Json.Nodes;
using KongChuo.Cases;
using KongChuo.Cases.Duties;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Tests.Cases;

/// <summary>The duties of <c>spec/v1/casestates.json</c> have their shape, name what exists, and leave no open state without a next step.</summary>
public sealed class DutyTableTests
{
    private static readonly IReadOnlyList<Duty> Duties = DutyTable.Current.All;

    [Fact]
    public void State_machine_is_as_its_meta_schema_says()
    {
        var program = new SchemaRegistry().Compile(File.ReadAllBytes(RepositoryRoot.At("spec/meta/casestates.schema.json")));
        var result = new SchemaResult();

        Assert.True(program.Diagnose(File.ReadAllBytes(RepositoryRoot.At("spec/v1/casestates.json")), result), string.Join(", ", result.Faults));
    }

    [Fact]
    public void Rules_parameters_clauses_and_events_exist()
    {
        var clauses = File.ReadLines(RepositoryRoot.At("spec/v1/requirements.csv")).Select(line => line.Split(',')[0]).ToHashSet(StringComparer.Ordinal);
        var known = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/casestates.json")))!["events"]!.AsArray().Select(item => (string)item!["code"]!).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(Duties.Count, Duties.Select(duty => duty.Id).Distinct().Count());
        Assert.All(Duties, duty =>
        {
            string[] parameters = [.. duty.Days, .. new[] { duty.Until, duty.Exempt }.OfType<string>(), .. duty.After.Select(item => item.Nth).OfType<string>()];
            Assert.All(parameters, key => Assert.NotNull(Profile.Core.Parameter(key)));
            Assert.All(duty.Sources, clause => Assert.Contains(clause, clauses));
            Assert.All(Happenings(duty).SelectMany(item => item.Events), code => Assert.Contains(code, known));
            Assert.All(Happenings(duty).SelectMany(item => item.Into.Concat(item.In)).Concat(duty.States), state => Assert.Contains(state, CaseStateTable.Current.States));
            Assert.NotEmpty(duty.Parties);
            if (duty.Rule is not null)
                Assert.All(parameters, key => Assert.Contains(key.Split('.')[0], OwnersOf(RuleCatalogue.Find(duty.Rule)!)));
            else
                Assert.Empty(parameters);
        });
    }

    /// <summary>Whose parameters a rule judges by: those of the business rules it carries out, and those it names itself.</summary>
    private static IEnumerable<string> OwnersOf(RuleDescriptor rule) => rule.DomainIds.Concat(rule.Parameters.Select(parameter => parameter.Key.Split('.')[0]));

    [Fact]
    public void Something_that_fulfills_a_duty_is_allowed_in_every_state_it_stands_in() =>
        Assert.All(Duties, duty => Assert.All(duty.States, state => Assert.True(duty.Events.Any(code => CaseStateTable.Current.Find(state, code).Count > 0), $"{duty.Id} {state}")));

    [Fact]
    public void Whoever_is_to_act_may_issue_the_event() =>
        Assert.All(Duties, duty => Assert.All(duty.Parties, party => Assert.True(duty.Events.Any(code => CaseStateTable.Current.IssuersOf(code).Contains(party)), $"{duty.Id} {party}")));

    [Fact]
    public void Every_open_state_has_a_next_step_that_no_profile_switches_off()
    {
        var open = JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/casestates.json")))!["states"]!.AsArray().Where(state => (bool)state!["open"]!).Select(state => (string)state!["code"]!);

        Assert.All(open, state => Assert.Contains(Duties, duty => duty.Rule is null && duty.States.Contains(state) && duty.After.Any(item => item.Into.Contains(state) || item.Events.Contains("E704"))));
    }

    private static IEnumerable<Happening> Happenings(Duty duty) =>
        duty.After.Concat(duty.Next).Concat(duty.EndedBy).SelectMany(item => item.Given is { } given ? [item, given] : new[] { item });
}
