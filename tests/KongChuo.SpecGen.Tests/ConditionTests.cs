using KongChuo.SpecGen.Spec;
using KongChuo.Tests;

namespace KongChuo.SpecGen.Tests;

/// <summary>What is said of a member's condition is laid down by a schema or judged by a rule, or stands in the list of those nothing can carry.</summary>
public sealed class ConditionTests
{
    private const string Ledger = "schema/ledger/L09-persuasion.schema.json";

    private static readonly SpecFiles Files = SpecFiles.Read(RepositoryRoot.At("spec/v1"));

    [Fact]
    public void Each_condition_nothing_carries_is_listed_and_no_other() => Assert.Equal(
        Conditions.CarriedByNothing.Keys.Order(StringComparer.Ordinal),
        Conditions.Open(new Specification(Files)).Select(item => item.Place).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Each_listed_condition_has_its_reason() => Assert.All(Conditions.CarriedByNothing.Values, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("KC4013", "no rule of KC4013 applies to a kind that has the member")]
    [InlineData("KB-R999", "no rule of KB-R999 applies to a kind that has the member")]
    [InlineData("once E410 has happened", "neither a schema nor a rule carries the condition \"once E410 has happened\"")]
    public void Condition_that_nothing_carries_is_refused(string condition, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<SpecException>(() => Read("once E410 has happened; KB-R030", condition)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("once E410 has happened; KB-R030", "KB-R011")]
    [InlineData("once E410 has happened; KB-R030", "KC4120")]
    [InlineData("recordStatus = CLOSED", "when it is over")]
    public void Condition_of_a_rule_planned_or_there_or_of_the_schema_is_taken(string there, string condition) =>
        Assert.Equal(310, Read(there, condition).Requirements.Count);

    private static Specification Read(string there, string condition)
    {
        var text = File.ReadAllText(RepositoryRoot.At("spec/v1/" + Ledger));
        Assert.Contains($"\"x-condition\": \"{there}\"", text, StringComparison.Ordinal);
        return new Specification(Files.With(Ledger, text.Replace($"\"{there}\"", System.Text.Json.JsonSerializer.Serialize(condition), StringComparison.Ordinal)));
    }
}
