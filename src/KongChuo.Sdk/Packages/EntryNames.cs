using System.Globalization;
using System.Text;

namespace KongChuo.Packages;

/// <summary>
/// The names of a package's entries so far. A name that could lead out of the package, or be read in two ways, is refused: names are never used as paths, but who
/// unpacks the package will do so.
/// </summary>
internal sealed class EntryNames
{
    private const int LongestName = 240;

    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> withoutCase = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the next name.</summary>
    /// <param name="name">The name as the archive gives it, with <c>/</c> between its parts.</param>
    /// <returns>A code of KC-PACKAGEFAULT; null when the name is sound.</returns>
    public string? Take(string name)
    {
        if (FaultOf(name) is { } fault)
            return fault;
        if (!exact.Add(name))
            return PackageFaults.Repeated;
        return withoutCase.Add(name) ? null : PackageFaults.OtherCase;
    }

    /// <summary>What is wrong with a name by itself.</summary>
    /// <param name="name">The name.</param>
    /// <returns>A code of KC-PACKAGEFAULT; null when it is sound.</returns>
    public static string? FaultOf(string name)
    {
        if (name.Length is 0 or > LongestName)
            return PackageFaults.Length;
        if (name.Contains('\\', StringComparison.Ordinal))
            return PackageFaults.Backslash;
        if (name[0] == '/' || (name.Length > 1 && name[1] == ':'))
            return PackageFaults.Absolute;
        if (name.EnumerateRunes().Any(IsRefused))
            return PackageFaults.Character;
        return name.TrimEnd('/').Split('/').Any(part => part is "" or "." or "..") ? PackageFaults.ParentStep : null;
    }

    /// <summary>Control characters, those that turn the direction of text, and what is no character.</summary>
    private static bool IsRefused(Rune rune) =>
        rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
