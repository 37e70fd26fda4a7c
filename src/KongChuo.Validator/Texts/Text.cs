using System.Globalization;
using System.Reflection;
using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo.Validator.Texts;

/// <summary>The program's own texts, in both languages, from <c>Texts/texts.json</c>.</summary>
internal static class Text
{
    private static readonly Lazy<Dictionary<string, LocalizedText>> All = new(Load);

    /// <summary>Gives a text with its places <c>{0}</c>, <c>{1}</c> filled.</summary>
    public static string Get(Language language, string key, params object[] values)
    {
        var text = All.Value[key].In(language);
        return values.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, values);
    }

    /// <summary>Gives the help page of a command.</summary>
    public static string Help(Language language, string page)
    {
        using var reader = new StreamReader(Open($"help.{page}.{(language == Language.English ? "en" : "zh-CN")}.txt"));
        return reader.ReadToEnd();
    }

    private static Dictionary<string, LocalizedText> Load()
    {
        using var document = JsonDocument.Parse(Open("texts.json"));
        return document.RootElement.EnumerateObject().ToDictionary(
            item => item.Name,
            item => new LocalizedText(item.Value.GetProperty("zh-CN").GetString()!, item.Value.GetProperty("en").GetString()!),
            StringComparer.Ordinal);
    }

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
}
