using System.Text;
using KongChuo.Reconciliation;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Reconciliation;

/// <summary>Small rosters, a line a record, and their comparison.</summary>
internal static class Roster
{
    private static int lastId;

    /// <summary>A line of a ledger; only what a comparison reads.</summary>
    public static string Line(
        string? number = null, string name = "合成甲", string birthDate = "2012-08-31", string? residence = null, string? id = null, int version = 1, string status = "ACTIVE", string? school = null, string? studentNumber = null, string? childId = null, string kind = "age-eligible-child", string party = "11350599MB0000019X")
    {
        var text = new StringBuilder($$"""{"recordType":"ledger.{{kind}}","specVersion":"1.0.0",""");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"recordId\":\"{id ?? NextId()}\",\"recordVersion\":{version},\"recordStatus\":\"{status}\",\"synthetic\":true,");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"issuer\":{{\"partyId\":\"{party}\"}},\"child\":{{");
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"name\":\"{name}\",\"birthDate\":\"{birthDate}\",\"idDocType\":\"1\"");
        Append(text, "childId", childId);
        Append(text, "idDocNumber", number);
        Append(text, "residenceDivision", residence);
        text.Append("},\"enrollment\":{\"grade\":\"07\"");
        Append(text, "schoolCode", school);
        Append(text, "studentNumber", studentNumber);
        return text.Append("}}").ToString();
    }

    /// <summary>A bulletin with rows, a child of a number each.</summary>
    public static string Bulletin(params string[] numbers) => Bulletin(1, numbers);

    /// <summary>A version of that bulletin.</summary>
    public static string Bulletin(int version, string[] numbers) =>
        $$"""{"recordType":"bulletin.age-eligible-children","specVersion":"1.0.0","recordId":"01930000-0000-7000-8000-0000000b0301","recordVersion":{{version}},"sender":{"partyId":"11350599MB0000027Q"},"rows":[{{string.Join(',', numbers.Select(Row))}}]}""";

    public static Task<KongChuo.Reconciliation.Reconciliation> CompareAsync(IEnumerable<string> left, IEnumerable<string> right, MatchKey key = MatchKey.CitizenId, ReconciliationOptions? options = null) =>
        Reconciler.CompareAsync([Input("left", left)], [Input("right", right)], key, options);

    public static ValidationInput Input(string name, IEnumerable<string> lines)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines));
        return new ValidationInput(name, InputFormat.Ndjson, () => new MemoryStream(bytes));
    }

    private static string NextId() => FormattableString.Invariant($"01930000-0000-7000-8000-{Interlocked.Increment(ref lastId):x12}");

    private static string Row(string number) => $$$"""{"rowId":"r-{{{number}}}","child":{"name":"合成甲","birthDate":"2012-08-31","idDocType":"1","idDocNumber":"{{{number}}}"},"schoolCode":"3135990002"}""";

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $",\"{name}\":\"{value}\"");
    }
}
