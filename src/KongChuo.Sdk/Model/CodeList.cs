using System.Text;
using KongChuo.Findings;

namespace KongChuo.Model;

/// <summary>One code list of the specification.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, CodeEntry> byText;
    private readonly byte[][] sorted;
    private readonly CodeEntry[] sortedEntries;

    internal CodeList(string id, LocalizedText title, bool isClosed, IReadOnlyList<CodeEntry> codes)
    {
        Id = id;
        Title = title;
        IsClosed = isClosed;
        Codes = codes;
        byText = codes.ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        sortedEntries = [.. codes];
        sorted = [.. codes.Select(entry => Encoding.UTF8.GetBytes(entry.Code))];
        Array.Sort(sorted, sortedEntries, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)));
    }

    /// <summary>The id, for instance <c>KC-SEX</c>.</summary>
    public string Id { get; }

    /// <summary>The title of the list.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether a code outside the list is an error; in an open list it is a warning.</summary>
    public bool IsClosed { get; }

    /// <summary>The codes in the order of the specification.</summary>
    public IReadOnlyList<CodeEntry> Codes { get; }

    /// <summary>Whether the list has a code, in force or not.</summary>
    /// <param name="code">The text of the code.</param>
    /// <returns>True when it has.</returns>
    public bool Contains(string code) => byText.ContainsKey(code);

    /// <summary>Finds a code.</summary>
    /// <param name="code">The text of the code.</param>
    /// <returns>The code, or null when the list does not have it.</returns>
    public CodeEntry? Find(string code) => byText.GetValueOrDefault(code);

    /// <summary>Finds a code without making a string of it.</summary>
    /// <param name="utf8">The text of the code, UTF-8 without quotes and escapes.</param>
    /// <returns>The code, or null when the list does not have it.</returns>
    public CodeEntry? Find(ReadOnlySpan<byte> utf8)
    {
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = utf8.SequenceCompareTo(sorted[middle]);
            if (order == 0)
                return sortedEntries[middle];
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
