using System.Text.RegularExpressions;

namespace Conformance.Faults;

/// <summary>Every constraint of the schemas is broken by a case, or stands here with the reason why none can.</summary>
public class FaultCoverageTests
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
        (@"^common/codes\.schema\.json#/\$defs/KC-(?:FREQUENCY|HEALTH|IDENTIFIERFAULT|INCLUSIVE|MEMBER|PACKAGEFAULT)/pattern$", "No element holds a code of the list."),
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
}
