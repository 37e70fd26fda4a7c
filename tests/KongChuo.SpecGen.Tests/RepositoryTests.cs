using KongChuo.SpecGen.Spec;
using KongChuo.Tests;

namespace KongChuo.SpecGen.Tests;

/// <summary>The generated files of this repository.</summary>
public sealed class RepositoryTests
{
    [Fact]
    public void What_is_committed_is_what_the_specification_makes()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var code = new Commands(RepositoryRoot.Path, output, error).Run(["check"]);

        Assert.Equal(("", 0), (error.ToString(), code));
    }

    [Fact]
    public void Every_link_of_the_reference_leads_to_a_page()
    {
        var made = Generator.Run(SpecFiles.Read(RepositoryRoot.At("spec/v1"))).Texts;

        foreach (var (path, text) in made.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)))
            Assert.DoesNotContain(Links.In(path, text), link => !made.ContainsKey(link));
    }
}
