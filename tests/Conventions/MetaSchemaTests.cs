using KongChuo.Schemas;
using KongChuo.Tests;

namespace KongChuo.Conventions;

/// <summary>Every file of the specification is as its meta-schema says.</summary>
public sealed class MetaSchemaTests
{
    [Theory]
    [InlineData("balances", "balances.json")]
    [InlineData("casestates", "casestates.json")]
    [InlineData("duties", "duties.json")]
    [InlineData("identifiers", "identifiers.json")]
    [InlineData("kinds", "kinds.json")]
    [InlineData("questions", "questions.json")]
    [InlineData("sources", "sources.json")]
    [InlineData("statistics", "statistics.json")]
    [InlineData("synonyms", "synonyms.json")]
    [InlineData("codelist", "codelists")]
    [InlineData("requirements", "levels")]
    [InlineData("requirements", "vectors/shared/requirements")]
    [InlineData("profile", "profiles")]
    [InlineData("rule", "rules")]
    [InlineData("schema", "schema")]
    public void Files_are_as_their_meta_schema_says(string meta, string files)
    {
        var program = new SchemaRegistry().Compile(File.ReadAllBytes(RepositoryRoot.At($"spec/meta/{meta}.schema.json")));
        var place = RepositoryRoot.At("spec/v1/" + files);
        string[] paths = File.Exists(place) ? [place] : Directory.GetFiles(place, "*.json", SearchOption.AllDirectories);

        Assert.NotEmpty(paths);
        Assert.All(paths, path =>
        {
            var result = new SchemaResult();
            Assert.True(program.Diagnose(File.ReadAllBytes(path), result), $"{path}: {string.Join(", ", result.Faults)}");
        });
    }
}
