using System.Text.Json;

namespace KongChuo.Acceptance;

/// <summary>A JSON report as tests look at it.</summary>
internal sealed class JsonReport
{
    private JsonReport(JsonElement root) => Root = root;

    /// <summary>The whole report.</summary>
    public JsonElement Root { get; }

    public string Verdict => Root.GetProperty("verdict").GetString()!;

    public IEnumerable<JsonElement> Rules => Root.GetProperty("rules").EnumerateArray();

    /// <summary>The ids of the rules that found something.</summary>
    public IEnumerable<string> FailedRules => Rules.Where(rule => rule.GetProperty("count").GetInt64() > 0).Select(Id);

    /// <summary>All samples with the rule that found them.</summary>
    public IEnumerable<(string Rule, JsonElement Sample)> Samples =>
        Rules.SelectMany(rule => rule.GetProperty("samples").EnumerateArray().Select(sample => (Id(rule), sample)));

    /// <summary>Reads a report that has no fault by its schema.</summary>
    public static JsonReport Read(byte[] utf8)
    {
        Assert.Empty(ReportSchema.Faults(utf8));
        return new JsonReport(JsonSerializer.Deserialize<JsonElement>(utf8));
    }

    public JsonElement Rule(string id) => Rules.Single(rule => Id(rule) == id);

    /// <summary>Records, valid, invalid and unreadable ones of all inputs.</summary>
    public (long Records, long Valid, long Invalid, long Unreadable) Counts => (Total("records"), Total("valid"), Total("invalid"), Total("unreadable"));

    public long Total(string name) => Root.GetProperty("totals").GetProperty(name).GetInt64();

    /// <summary>What was not checked, as <c>name why</c>.</summary>
    public IEnumerable<string> NotChecked =>
        Root.GetProperty("notChecked").EnumerateArray().Select(item => $"{item.GetProperty("what").GetString()} {item.GetProperty("why").GetString()}");

    private static string Id(JsonElement rule) => rule.GetProperty("id").GetString()!;
}
