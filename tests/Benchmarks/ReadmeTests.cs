using KongChuo.Tests;

namespace KongChuo.Benchmarks;

/// <summary><c>benchmarks/table</c> finds the places its table goes to.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void A_readme_has_one_pair_of_markers(string page)
    {
        var parts = File.ReadAllText(RepositoryRoot.At(page)).Split("<!-- performance -->");

        Assert.Equal(3, parts.Length);
        Assert.NotEqual("", parts[1].Trim());
    }
}
