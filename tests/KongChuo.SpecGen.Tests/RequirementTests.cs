using KongChuo.SpecGen.Spec;
using KongChuo.Tests;

namespace KongChuo.SpecGen.Tests;

/// <summary>Clauses are carried by what exists, or left out for a reason.</summary>
public sealed class RequirementTests
{
    private const string Header = "id,section,quote,type,carriedBy,reason,implication,sectionEn,reasonEn\n";

    private static readonly SpecFiles Files = SpecFiles.Read(RepositoryRoot.At("spec/v1"));

    [Theory]
    [InlineData("ledger:L02", "")]
    [InlineData("event:E402;bulletin:B13;party:12;duty:12", "")]
    [InlineData("codelist:KC-SEX#1;schema:L02#/caseState;stat:relapseRate", "")]
    [InlineData("rule:KC4001;rule:KB-R012", "")]
    [InlineData("", "\"an alarm, no exchange\"")]
    public void Clause_carried_by_what_exists_or_left_out_for_a_reason_is_taken(string carriedBy, string reason)
    {
        var clause = Assert.Single(Read($"S000-01,here,\"said \"\"so\"\", there\",RULE,{carriedBy},{reason},,here,{reason}\n"));

        Assert.Equal(("S000-01", "said \"so\", there"), (clause.Id, clause.Quote));
    }

    [Theory]
    [InlineData("ledger:L99", "which does not exist")]
    [InlineData("event:L02", "which does not exist")]
    [InlineData("codelist:KC-SEX#7", "which does not exist")]
    [InlineData("schema:L02#/nothing", "which does not exist")]
    [InlineData("stat:none", "which does not exist")]
    [InlineData("party:00", "which does not exist")]
    [InlineData("duty:99", "which does not exist")]
    [InlineData("rule:KB-R999", "which does not exist")]
    [InlineData("L02", "which does not exist")]
    [InlineData("", "has neither")]
    public void Clause_carried_by_nothing_is_refused(string carriedBy, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<SpecException>(() => Read($"S000-01,here,words,RULE,{carriedBy},,,here,\n")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "an alarm", "an alarm")]
    [InlineData("here", "an alarm", "")]
    [InlineData("here", "", "an alarm")]
    public void Clause_told_in_one_language_only_is_refused(string section, string reason, string english) =>
        Assert.Contains(
            "in one language only",
            Assert.Throws<SpecException>(() => Read($"S000-01,这里,words,RULE,ledger:L02,{reason},,{section},{english}\n")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Row_with_another_number_of_cells_is_refused() => Assert.Throws<SpecException>(() => Read("S000-01,here\n"));

    [Fact]
    public void All_clauses_of_the_specification_are_read() =>
        Assert.Equal(310, new Specification(Files).Requirements.Count);

    [Fact]
    public void Every_open_question_is_read() =>
        Assert.Equal(29, new Specification(Files).Questions.Count);

    [Theory]
    [InlineData(1, "parameter:KB-R033.grouping", null)]
    [InlineData(1, "parameter:KB-R999.nothing", "question 1 is carried by parameter:KB-R999.nothing, which does not exist")]
    [InlineData(2, "event:E402", "question 1 is missing or out of order")]
    public void Question_is_carried_by_what_exists(int number, string carriedBy, string? complaint)
    {
        var question = $$"""{"questions": [{"number": {{number}}, "zh": "a", "en": "b", "answer": "c", "answerEn": "d", "carriedBy": ["{{carriedBy}}"]}]}""";
        var files = Files.With("questions.json", question);

        if (complaint is null)
            Assert.Equal("d", Assert.Single(new Specification(files).Questions).EnglishAnswer);
        else
            Assert.Contains(complaint, Assert.Throws<SpecException>(() => new Specification(files)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<RequirementSpec> Read(string rows) =>
        RequirementSpec.ReadAll(Files.With("requirements.csv", Header + rows), new Specification(Files));
}
