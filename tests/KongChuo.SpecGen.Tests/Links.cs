using System.Text.RegularExpressions;

namespace KongChuo.SpecGen.Tests;

/// <summary>Finds the links of Markdown pages.</summary>
internal static partial class Links
{
    /// <summary>The files a page links to, as paths of the repository.</summary>
    public static IEnumerable<string> In(string page, string text)
    {
        var start = new Uri("https://repository/" + page);
        return Pattern().Matches(text).Select(match => new Uri(start, match.Groups[1].Value).AbsolutePath.TrimStart('/'));
    }

    [GeneratedRegex(@"\]\(([^)#]+)[^)]*\)")]
    private static partial Regex Pattern();
}
