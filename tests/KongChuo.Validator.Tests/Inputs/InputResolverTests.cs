using KongChuo.Validation;
using KongChuo.Validator.Inputs;

namespace KongChuo.Tests.Validator.Inputs;

public sealed class InputResolverTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Folder_is_taken_in_the_ordinal_order_of_relative_paths_and_says_what_it_ignores()
    {
        foreach (var name in new[] { "b.json", "B.ndjson", "a/z.json", "a-1.JSON", "README.md", "a/notes.txt", ".hidden.json" })
            folder.Write(name);

        var resolver = Resolve(folder.Path);

        Assert.Equal([".hidden.json", "B.ndjson", "a-1.JSON", "a/z.json", "b.json"], resolver.Inputs.Select(Relative));
        Assert.Equal(["README.md", "a/notes.txt"], resolver.Ignored.Select(Relative));
        Assert.Equal(InputFormat.Ndjson, resolver.Inputs[1].Format);
        Assert.Equal(InputFormat.Json, resolver.Inputs[2].Format);
    }

    [Fact]
    public void Folder_with_a_circle_of_links_ends_and_lists_the_link()
    {
        folder.Write("sub/a.json");
        Directory.CreateSymbolicLink(folder.At("sub/back"), folder.Path);

        var resolver = Resolve(folder.Path);

        Assert.Equal(["sub/a.json"], resolver.Inputs.Select(Relative));
        Assert.Equal(["sub/back"], resolver.Ignored.Select(Relative));
    }

    [Fact]
    public void Folder_named_like_a_file_is_still_a_folder()
    {
        folder.Write("x.json/inner.json");

        Assert.Equal(["x.json/inner.json"], Resolve(folder.At("x.json")).Inputs.Select(Relative));
    }

    [Theory]
    [InlineData("*.json", "a.json", "b.json")]
    [InlineData("?.json", "a.json", "b.json")]
    [InlineData("s*/c.json", "sub/c.json")]
    [InlineData("*", "a.json", "b.json", "sub/c.json")]
    [InlineData("none*.json", "none*.json")]
    [InlineData("none*/c.json", "none*/c.json")]
    public void Pattern_means_what_it_matches_in_order_and_stays_an_input_when_it_matches_nothing(string pattern, params string[] expected)
    {
        foreach (var name in new[] { "b.json", "a.json", "sub/c.json" })
            folder.Write(name);

        Assert.Equal(expected, Resolve(folder.At(pattern)).Inputs.Select(Relative));
    }

    [Fact]
    public void File_whose_name_holds_a_wildcard_is_that_file()
    {
        folder.Write("a.json");
        var path = folder.Write("*.json");

        Assert.Equal(["*.json"], Resolve(path).Inputs.Select(Relative));
    }

    [Fact]
    public void Folder_of_a_pattern_that_cannot_be_listed_is_an_input_that_cannot_be_opened()
    {
        if (OperatingSystem.IsWindows())
            return;
        var closed = Path.GetDirectoryName(folder.Write("closed/a.json"))!;
        var readable = folder.Write("open/a.json");
        File.SetUnixFileMode(closed, UnixFileMode.None);
        try
        {
            var inputs = Resolve(folder.At("*/*.json")).Inputs;

            Assert.Equal(2, inputs.Count);
            Assert.Contains(inputs, input => input.Name == readable);
            Assert.Contains(inputs, input => input.Name == (Environment.IsPrivilegedProcess ? folder.At("closed/a.json") : closed));
        }
        finally
        {
            File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Input_named_twice_is_read_once()
    {
        var path = folder.Write("a.json");

        var resolver = Resolve(path, folder.At("./a.json"), folder.Path, "-", "-");

        Assert.Equal(["a.json", "-"], resolver.Inputs.Select(input => input.Name == "-" ? "-" : Relative(input)));
        Assert.Contains(folder.At("a.json"), resolver.Files);
        Assert.DoesNotContain(folder.At("b.json"), resolver.Files);
    }

    [Fact]
    public void Standard_input_is_NDJSON()
        => Assert.Equal(InputFormat.Ndjson, Assert.Single(Resolve("-").Inputs).Format);

    private static InputResolver Resolve(params string[] paths)
    {
        var resolver = new InputResolver(() => Stream.Null);
        foreach (var path in paths)
            resolver.Add(path);
        return resolver;
    }

    private string Relative(ValidationInput input) => Relative(input.Name);

    private string Relative(string name) => Path.GetRelativePath(folder.Path, name).Replace('\\', '/');
}
