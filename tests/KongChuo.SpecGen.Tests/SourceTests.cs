using KongChuo.SpecGen.Spec;
using KongChuo.Tests;

namespace KongChuo.SpecGen.Tests;

/// <summary>Every tag of a source can be looked up.</summary>
public sealed class SourceTests
{
    private static readonly SpecFiles Files = SpecFiles.Read(RepositoryRoot.At("spec/v1"));

    [Theory]
    [InlineData("P6", true)]
    [InlineData("S004-43", true)]
    [InlineData("S001-07;S001-52", true)]
    [InlineData("PIPL §46", true)]
    [InlineData("义务教育法§58", true)]
    [InlineData("design", true)]
    [InlineData("P99", false)]
    [InlineData("S004-99", false)]
    [InlineData("S001-07;S001-99", false)]
    [InlineData("domain §3", false)]
    public void Tag_of_a_rule_is_known_or_refused(string tag, bool isKnown)
    {
        var files = Files.With("rules/KC3001.json", Files.Text("rules/KC3001.json").Replace("\"design\"", $"\"{tag}\"", StringComparison.Ordinal));

        if (isKnown)
            Assert.NotEmpty(new Specification(files).Sources);
        else
            Assert.Contains("is neither in sources.json nor a clause", Assert.Throws<SpecException>(() => new Specification(files)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codelists/KC-SEX.json", "\"P5\"", "\"P99\"")]
    [InlineData("schema/common/types.schema.json", "[\"P6\", \"C3\"]", "[\"P6\", \"C99\"]")]
    [InlineData("profiles/core.json", "\"clause\": \"S000-", "\"clause\": \"S999-")]
    [InlineData("casestates.json", "\"P11\"", "\"P99\"")]
    [InlineData("identifiers.json", "\"P20\"", "\"P99\"")]
    [InlineData("synonyms.json", "\"C20\"", "\"C99\"")]
    public void Every_file_that_names_sources_is_looked_at(string path, string tag, string unknown)
    {
        var text = Files.Text(path);
        Assert.Contains(tag, text, StringComparison.Ordinal);

        var fault = Assert.Throws<SpecException>(() => new Specification(Files.With(path, text.Replace(tag, unknown, StringComparison.Ordinal))));

        Assert.StartsWith(path, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_stands_once()
    {
        var files = Files.With("sources.json", """{"sources": [{"id": "P1"}, {"id": "P1"}]}""");

        Assert.Equal("sources.json: P1 is there twice", Assert.Throws<SpecException>(() => new Specification(files)).Message);
    }
}
