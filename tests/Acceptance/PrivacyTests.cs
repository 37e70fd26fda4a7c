using System.Text.Json.Nodes;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>No personal value of the input stands in a report unless it was asked for, and then the report says so.</summary>
public sealed class PrivacyTests
{
    /// <summary>Put into every text and member name of the input, so that any of them is recognised in the output.</summary>
    private const string Mark = "㊙";

    private static readonly string[] Envelope = ["recordType", "specVersion", "specversion", "type", "dataschema"];

    private static readonly HashSet<string> PersonalFields =
        [.. File.ReadLines(RepositoryRoot.At("spec/v1/privacy.csv")).Skip(1).Select(line => line.Split(',')[0].Split('/')[^1])];

    public static TheoryData<string, string> Forms => new() { { "text", "zh-CN" }, { "text", "en" }, { "json", "zh-CN" }, { "json", "en" } };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Values_that_break_the_schema_are_withheld(string format, string language)
    {
        using var workspace = new Workspace();
        var lines = Vectors().SelectMany(vector => new[] { Marked(vector, everyText: true), Marked(vector, everyText: false) });
        var input = workspace.Write("in.ndjson", string.Join('\n', lines));

        var output = Run(input, format, language).Output;

        Assert.Contains("KC2006", output, StringComparison.Ordinal);
        Assert.Contains("KC2005", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Values_that_later_layers_object_to_are_withheld(string format, string language)
    {
        using var workspace = new Workspace();
        var personal = new HashSet<string>(StringComparer.Ordinal);
        var lines = Vectors().Select(vector => Misprinted(vector, personal)).ToList();
        var input = workspace.Write("in.ndjson", string.Join('\n', lines));

        var output = Run(input, format, language).Output;

        Assert.Contains("KC3101", output, StringComparison.Ordinal);
        Assert.Contains("350599201208310019", personal);
        var anyReport = Run(workspace.Write("sound.json", Workspace.Sound), format, language).Output;
        personal.RemoveWhere(value => Guid.TryParse(value, out _)); // ids of the exchange name the case a finding is about
        personal.RemoveWhere(value => anyReport.Contains(value, StringComparison.Ordinal));
        Assert.DoesNotContain(personal, value => output.Contains(value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Values_in_lines_that_cannot_be_read_are_withheld(string format, string language)
    {
        using var workspace = new Workspace();
        string[] lines =
        [
            $$"""{"{{Mark}}":1,"{{Mark}}":2}""",
            $$"""{"recordType":"{{Mark}}","specVersion":"1.0.0"}""",
            $$"""{"recordType":"ledger.suspected-dropout","specVersion":"{{Mark}}"}""",
            $$$"""{"child":{"name":"{{{Mark}}}","{{{Mark}}}":tru}}""",
            $$$"""{"child":{"{{{Mark}}}":"\ud800"}}""",
            $$"""{"350599201208310017":1,"350599201208310017":"{{Mark}}""",
            $"\"{Mark}\"",
        ];
        var input = workspace.Write("in.ndjson", string.Join('\n', lines));

        var output = Run(input, format, language).Output;

        Assert.DoesNotContain(Mark, output, StringComparison.Ordinal);
        Assert.DoesNotContain("350599201208310017", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Document_number_used_as_a_member_name_is_withheld_until_values_are_asked_for(string format)
    {
        using var workspace = new Workspace();
        var input = workspace.Write("in.json", Workspace.Sound[..^1] + ""","350599201208310017":{"phone":"0595-00000001"}}""");

        Assert.DoesNotContain("350599201208310017", Run(input, format, "zh-CN").Output, StringComparison.Ordinal);
        Assert.Contains("/350599201208310017", Run(input, format, "zh-CN", "--show-values").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shown_values_are_stamped()
    {
        using var workspace = new Workspace();
        var input = workspace.Write("in.json", Workspace.Faulty);

        var (withheld, shown) = (Run(input, "json", "zh-CN").Report, Run(input, "json", "zh-CN", "--show-values").Report);

        Assert.False(withheld.Root.TryGetProperty("valuesShown", out _));
        Assert.True(shown.Root.GetProperty("valuesShown").GetBoolean());
        Assert.Null(withheld.Samples.Single().Sample.GetProperty("args").GetProperty("code").GetString());
        Assert.Equal("98", shown.Samples.Single().Sample.GetProperty("args").GetProperty("code").GetString());
        Assert.Contains("本报告含个人信息", Run(input, "text", "zh-CN", "--show-values").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("本报告含个人信息", Run(input, "text", "zh-CN").Output, StringComparison.Ordinal);
    }

    private static ProgramRun Run(string input, string format, string language, params string[] more) =>
        BuiltProgram.Run(["validate", input, "--as-of", "2025-10-08", "--format", format, "--lang", language, "--max-samples", "1000000", .. more]);

    private static IEnumerable<JsonObject> Vectors() =>
        SpecificationFiles.Vectors("*-full").Select(text => (JsonObject)JsonNode.Parse(text)!);

    /// <summary>Marks every text but the envelope's, or gives every object a member with a marked name.</summary>
    private static string Marked(JsonObject record, bool everyText)
    {
        foreach (var part in Objects(record).ToList())
        {
            if (!everyText)
                part["张三" + Mark] = Mark;
            else
                Change(part, (name, text) => part == record && Envelope.Contains(name) ? text : text + Mark);
        }

        return record.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Turns the last digit of every personal number, and remembers every personal text.</summary>
    private static string Misprinted(JsonObject record, HashSet<string> personal)
    {
        foreach (var part in Objects(record))
        {
            Change(part, (name, text) =>
            {
                if (!PersonalFields.Contains(name) || !IsTelling(text))
                    return text;
                var changed = text[^1] == '7' && text.Length == 18 ? text[..^1] + "9" : text;
                personal.Add(changed);
                return changed;
            });
        }

        return record.ToJsonString();
    }

    /// <summary>Whether a text is long enough, and no plain word, so that finding it in a report means something.</summary>
    private static bool IsTelling(string text) => text.EnumerateRunes().Count() >= 5 && (text.Any(char.IsAsciiDigit) || Scripts.HasChinese(text));

    private static void Change(JsonObject part, Func<string, string, string> change)
    {
        foreach (var (name, value) in part.ToList())
        {
            if (value is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String)
                part[name] = change(name, text.GetValue<string>());
            else if (value is JsonArray array)
                Change(array, name, change);
        }
    }

    private static void Change(JsonArray array, string name, Func<string, string, string> change)
    {
        for (var i = 0; i < array.Count; i++)
        {
            if (array[i] is JsonValue text && text.GetValueKind() == System.Text.Json.JsonValueKind.String)
                array[i] = change(name, text.GetValue<string>());
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject part => part.SelectMany(member => Objects(member.Value)).Append(part),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
