using System.Text;
using KongChuo.Packages;

namespace KongChuo.Tests.Packages;

public sealed class EntryNamesTests
{
    private static readonly string[] Parts = ["data", "L02.ndjson", "..", ".", "", "C:", "/", "\\", "a", "A", "\u0000", "\u202e", "\ufffd", "名单", "..a", "a..", "~", "%2e%2e", "\ud83d\ude00"];

    [Theory]
    [InlineData("manifest.json", null)]
    [InlineData("data/L02..v1.ndjson", null)]
    [InlineData("data/名单.ndjson", null)]
    [InlineData("", "length")]
    [InlineData("../x", "parent-step")]
    [InlineData("data/..", "parent-step")]
    [InlineData("data//x", "parent-step")]
    [InlineData("./x", "parent-step")]
    [InlineData("/etc/x", "absolute")]
    [InlineData("c:x", "absolute")]
    [InlineData("data\\x", "backslash")]
    [InlineData("data/\u001b[2J", "character")]
    [InlineData("data/\u202egnp.json", "character")]
    public void FaultOf_says_what_is_wrong_with_a_name(string name, string? expected) => Assert.Equal(expected, EntryNames.FaultOf(name));

    [Fact]
    public void FaultOf_refuses_what_is_longer_than_names_may_be()
    {
        Assert.Null(EntryNames.FaultOf(new string('x', 240)));
        Assert.Equal("length", EntryNames.FaultOf(new string('x', 241)));
    }

    [Fact]
    public void Take_refuses_a_name_that_came_before_with_or_without_regard_to_case()
    {
        var names = new EntryNames();

        Assert.Equal([null, "repeated", "other-case", null], new[] { "data/a", "data/a", "data/A", "data/b" }.Select(names.Take));
    }

    [Fact]
    public void A_name_that_is_taken_leads_nowhere_but_below_the_folder_it_is_unpacked_in()
    {
        var random = new Random(1);
        var root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "unpacked")) + Path.DirectorySeparatorChar;
        var taken = 0;
        for (var i = 0; i < 100_000; i++)
        {
            var name = Name(random);
            if (EntryNames.FaultOf(name) is not null)
                continue;
            taken++;
            Assert.StartsWith(root, Path.GetFullPath(Path.Combine(root, name)), StringComparison.Ordinal);
            Assert.DoesNotContain(name, character => character < ' ' || character == '\\');
            Assert.DoesNotContain("..", name.Split('/'));
        }

        Assert.InRange(taken, 1_000, 99_000);
    }

    private static string Name(Random random)
    {
        var name = new StringBuilder();
        for (var parts = random.Next(1, 5); parts > 0; parts--)
        {
            name.Append(Parts[random.Next(Parts.Length)]);
            if (parts > 1 && random.Next(4) > 0)
                name.Append('/');
        }

        return name.ToString();
    }
}
