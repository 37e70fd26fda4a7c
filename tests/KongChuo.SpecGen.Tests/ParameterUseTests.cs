using KongChuo.SpecGen.Spec;
using KongChuo.Tests;

namespace KongChuo.SpecGen.Tests;

/// <summary>Every parameter of the core profile decides something, or is listed as information with the reason.</summary>
public sealed class ParameterUseTests
{
    private const string Listed = """{"parameters": [{"key": "B02.frequency", "zh": "a", "en": "b"}]}""";

    [Fact]
    public void Parameters_of_the_specification_are_read_or_listed() => _ = Read(SpecFiles.Read(RepositoryRoot.At("spec/v1")));

    [Theory]
    [InlineData("""{"parameters": []}""", "nothing reads B02.frequency")]
    [InlineData("""{"parameters": [{"key": "B02.frequency", "zh": "a"}]}""", "\"en\" is missing")]
    [InlineData("""{"parameters": [{"key": "B02.frequency", "zh": "a", "en": "b"}, {"key": "B13.frequency", "zh": "a", "en": "b"}]}""", "B13.frequency is read")]
    [InlineData("""{"parameters": [{"key": "B02.frequency", "zh": "a", "en": "b"}, {"key": "B99.frequency", "zh": "a", "en": "b"}]}""", "no profile declares B99.frequency")]
    public void List_that_is_wrong_is_refused(string list, string complaint) =>
        Assert.Contains(complaint, Assert.Throws<SpecException>(() => Read(SpecFiles.Read(RepositoryRoot.At("spec/v1")).With(ParameterUse.Path, list))).Message, StringComparison.Ordinal);

    [Fact]
    public void Parameter_a_duty_reads_needs_no_rule()
    {
        var files = SpecFiles.Read(RepositoryRoot.At("spec/v1"));
        var rule = files.Text("rules/KC4094.json").Replace("enrollment.setupDays", "KB-R066.followWithinDays", StringComparison.Ordinal);

        Assert.NotEmpty(Read(files.With("rules/KC4094.json", rule).With(ParameterUse.Path, Listed)).Rules);
    }

    private static Specification Read(SpecFiles files) => new(files);
}
