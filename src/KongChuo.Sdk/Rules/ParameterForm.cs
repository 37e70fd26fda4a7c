using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KongChuo.Findings;
using KongChuo.Schemas;

namespace KongChuo.Rules;

/// <summary>
/// The form a parameter's value has by its unit: the schema of the unit in <c>spec/meta/profile.schema.json</c>, and for dates what no schema says, that
/// nothing ends before it begins.
/// </summary>
internal static class ParameterForm
{
    private const string MetaSchema = "meta/profile.schema.json";
    private const string Id = "https://kongchuo.example/spec/" + MetaSchema;

    private static readonly Lazy<SchemaRegistry> Registry = new(() =>
    {
        var registry = new SchemaRegistry();
        registry.Add(SpecResources.Read(MetaSchema));
        return registry;
    });

    private static readonly Lazy<Dictionary<string, LocalizedText>> Forms = new(ReadForms);
    private static readonly ConcurrentDictionary<string, SchemaProgram> Programs = new(StringComparer.Ordinal);

    /// <summary>Whether there is such a unit.</summary>
    public static bool IsUnit(string unit) => Forms.Value.ContainsKey(unit);

    /// <summary>What a value is to look like that does not; null when it has the form of its unit, or is off.</summary>
    /// <param name="unit">The unit; it exists.</param>
    /// <param name="value">The value.</param>
    public static LocalizedText? Expected(string unit, JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (ProgramOf(unit).IsValid(Encoding.UTF8.GetBytes(value.GetRawText())) && IsInOrder(unit, value)) ? null : Forms.Value[unit];

    private static SchemaProgram ProgramOf(string unit) => Programs.GetOrAdd(unit, name => Registry.Value.Compile(Id + "#/$defs/units/$defs/" + name));

    private static bool IsInOrder(string unit, JsonElement value) => unit switch
    {
        "day-range" => Texts(value).All(text => DayRange.Parse(text) is { IsReversed: false }),
        "term-dates" => Texts(value).All(IsTermDates) && Texts(value).DistinctBy(text => text[..11]).Count() == Texts(value).Count(),
        _ => true,
    };

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];

    private static bool IsTermDates(string text) => Year(text[..4]) + 1 == Year(text[5..9]) && DayRange.Parse(text[12..]) is { IsReversed: false };

    private static int Year(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static Dictionary<string, LocalizedText> ReadForms()
    {
        using var document = JsonDocument.Parse(SpecResources.Read(MetaSchema));
        return document.RootElement.GetProperty("$defs").GetProperty("units").GetProperty("$defs").EnumerateObject().ToDictionary(
            unit => unit.Name,
            unit => new LocalizedText(unit.Value.GetProperty("title").GetString()!, unit.Value.GetProperty("x-title-en").GetString()!),
            StringComparer.Ordinal);
    }
}
