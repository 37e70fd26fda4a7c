using System.Globalization;
using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo.Model;

/// <summary>All code lists of one major version of the specification.</summary>
public sealed class CodeListCatalog
{
    private readonly Dictionary<string, CodeList> lists;

    private CodeListCatalog(IReadOnlyList<CodeList> all)
    {
        All = all;
        lists = all.ToDictionary(list => list.Id, StringComparer.Ordinal);
    }

    /// <summary>The lists in the order of their ids.</summary>
    public IReadOnlyList<CodeList> All { get; }

    /// <summary>Finds a list.</summary>
    /// <param name="id">The id, for instance <c>KC-SEX</c>.</param>
    /// <returns>The list, or null when there is none of that id.</returns>
    public CodeList? Find(string id) => lists.GetValueOrDefault(id);

    /// <summary>Gives a list that is known to exist.</summary>
    /// <param name="id">The id, for instance <c>KC-SEX</c>.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">There is no list of that id.</exception>
    public CodeList Get(string id) => Find(id) ?? throw new ArgumentException($"There is no code list {id}.", nameof(id));

    /// <summary>Reads the table the generator embeds.</summary>
    internal static CodeListCatalog Load(Stream table)
    {
        using var document = JsonDocument.Parse(table);
        return new CodeListCatalog([.. document.RootElement.EnumerateArray().Select(List)]);
    }

    private static CodeList List(JsonElement list) => new(
        list.GetProperty("id").GetString()!,
        Title(list),
        list.GetProperty("closed").GetBoolean(),
        [.. list.GetProperty("codes").EnumerateArray().Select(Entry)]);

    private static CodeEntry Entry(JsonElement code) => new(
        code.GetProperty("code").GetString()!, Title(code), Text(code, "parent"), Date(code, "validFrom"), Date(code, "validTo"), Text(code, "replacedBy"));

    private static LocalizedText Title(JsonElement element) => new(element.GetProperty("zh").GetString()!, element.GetProperty("en").GetString()!);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static DateOnly? Date(JsonElement element, string name) =>
        Text(element, name) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
