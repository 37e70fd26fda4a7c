using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KongChuo.Rules;
using KongChuo.Tests;

namespace Conformance.Faults;

/// <summary>Every constraint of the schemas is broken by a case, or stands here with the reason why none can.</summary>
public partial class FaultCoverageTests
{
    /// <summary>Constraints without a case: a pattern of their names, and why.</summary>
    private static readonly (string Constraints, string Reason)[] OutOfReach =
    [
        (@"^(?!package/)[^#]*#/(?:properties/(?:recordType|specVersion|specversion|type)/|required (?:recordType|specVersion|specversion|type)$)",
            "Says what kind of record it is and of which version: layer KC1 judges it, and its rules have the vectors."),
        (@"^package/batch(?:-header)?\.schema\.json#/(?:properties/(?:recordType|specVersion)/|required (?:recordType|specVersion)$)", "The same, of a batch header."),
        (@"^package/batch\.schema\.json#/properties/records/items/required recordType$", "The same, of a record of a batch."),
        (@"^package/batch\.schema\.json#/required records$", "Without records the document is a batch header alone, which is right as such."),
        (@"^package/batch\.schema\.json#/properties/records/maxItems$", "Ten million records."),
        (@"^package/roster-reconciliation\.schema\.json#/properties/(?:onlyLeft|onlyRight|conflicts)/maxItems$", "A million items."),
        (@"^common/codes\.schema\.json#/\$defs/KC-(?:FREQUENCY|HEALTH|IDENTIFIERFAULT|INCLUSIVE|PACKAGEFAULT|RESPTYPE)/pattern$", "No element holds a code of the list."),
    ];

    /// <summary>Conditions of members no record states: what is not known to have happened cannot be demanded.</summary>
    private static readonly string[] NotStatedByTheRecord =
    [
        "once assigned", "once served", "once persuasion has ended", "where a deadline is set for this return alone", "isStartingGrade = true, once issued",
        "isStartingGrade = true, once places are assigned", "registered children", "required once verification has concluded", "required where the guardian can be reached",
        "required where the place is a school", "required where the place is a school or institution", "required where the school has a code",
        "required where the child is registered (enrollmentStatus other than 97)",
    ];

    private static readonly HashSet<string> Broken = [.. FaultCase.All.SelectMany(fault => fault.Expected).Select(expected => SchemaConstraints.Of(expected!["args"]!))];

    [Fact]
    public void Every_constraint_is_broken_by_a_case_or_out_of_reach() =>
        Assert.DoesNotContain(SchemaConstraints.All, constraint => !Broken.Contains(constraint) && !Array.Exists(OutOfReach, item => Regex.IsMatch(constraint, item.Constraints)));

    [Fact]
    public void What_is_out_of_reach_exists_and_is_broken_by_no_case() => Assert.All(OutOfReach, item =>
    {
        var named = SchemaConstraints.All.Where(constraint => Regex.IsMatch(constraint, item.Constraints)).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Intersect(Broken));
    });

    [Fact]
    public void Every_condition_is_a_rule_or_a_constraint_or_a_fact_no_record_states()
    {
        var rules = RuleCatalogue.All.SelectMany(rule => rule.DomainIds).Concat(Planned()).ToHashSet();
        var open = SchemaConstraints.Files().SelectMany(file => Conditions(file, SchemaConstraints.Read(file), "")).ToList();

        Assert.DoesNotContain(open, item => !RuleId().Matches(item.Condition).Any(match => rules.Contains(match.Value)) && !IsConstraint(item.File, item.Member) && !NotStatedByTheRecord.Contains(item.Condition));
        Assert.Empty(NotStatedByTheRecord.Except(open.Select(item => item.Condition)));
    }

    /// <summary>
    /// Whether the file demands or forbids the member under a condition, or demands one of several; of a block that others build upon, whether a
    /// schema of theirs demands it.
    /// </summary>
    private static bool IsConstraint(string file, string member)
    {
        var isBlock = file.StartsWith("common/", StringComparison.Ordinal) || file == "package/manifest.schema.json";
        return SchemaConstraints.All.Any(constraint => constraint.StartsWith(file, StringComparison.Ordinal)
                && (constraint.EndsWith("/anyOf", StringComparison.Ordinal) || constraint.Contains("/then/properties/" + member, StringComparison.Ordinal)))
            || SchemaConstraints.All.Any(constraint => constraint.EndsWith(" " + member, StringComparison.Ordinal)
                && (isBlock || (constraint.StartsWith(file, StringComparison.Ordinal) && Conditional().IsMatch(constraint))));
    }

    private static IEnumerable<(string File, string Member, string Condition)> Conditions(string file, JsonNode? node, string name) => node switch
    {
        JsonObject schema => schema.Where(member => member.Key != "examples").SelectMany(member => Conditions(file, member.Value, member.Key))
            .Concat(schema["x-condition"] is JsonValue condition ? [(file, name, (string)condition!)] : []),
        JsonArray list => list.SelectMany(item => Conditions(file, item, name)),
        _ => [],
    };

    private static IEnumerable<string> Planned() =>
        JsonNode.Parse(File.ReadAllText(RepositoryRoot.At("spec/v1/planned-rules.json")))!["planned"]!.AsArray().Select(id => (string)id!);

    [GeneratedRegex("KB-[A-Z][0-9]{3}")]
    private static partial Regex RuleId();

    [GeneratedRegex("/then/|/else/|/dependentRequired ")]
    private static partial Regex Conditional();
}
