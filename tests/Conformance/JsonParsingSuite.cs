using KongChuo.Json;
using Xunit.Abstractions;

namespace Conformance;

/// <summary>The public JSON parsing suite through the gate; its folder comes from <c>KONGCHUO_JSON_PARSING_SUITE</c>.</summary>
public class JsonParsingSuite(ITestOutputHelper output)
{
    /// <summary>Texts the suite accepts and I-JSON does not, with the clause that names them.</summary>
    private static readonly Dictionary<string, GateFaultKind> RefusedByIJson = new(StringComparer.Ordinal)
    {
        ["y_object_duplicated_key.json"] = GateFaultKind.DuplicateName,
        ["y_object_duplicated_key_and_value.json"] = GateFaultKind.DuplicateName,
        ["y_string_nonCharacterInUTF-8_U+10FFFF.json"] = GateFaultKind.Noncharacter,
        ["y_string_nonCharacterInUTF-8_U+FFFF.json"] = GateFaultKind.Noncharacter,
        ["y_string_unicode_U+10FFFE_nonchar.json"] = GateFaultKind.Noncharacter,
        ["y_string_unicode_U+1FFFE_nonchar.json"] = GateFaultKind.Noncharacter,
        ["y_string_unicode_U+FDD0_nonchar.json"] = GateFaultKind.Noncharacter,
        ["y_string_unicode_U+FFFE_nonchar.json"] = GateFaultKind.Noncharacter,
        ["y_string_last_surrogates_1_and_2.json"] = GateFaultKind.Noncharacter,
        ["y_string_escaped_noncharacter.json"] = GateFaultKind.Noncharacter,
    };

    [Fact]
    public void Every_text_gets_the_verdict_the_suite_demands()
    {
        var folder = Environment.GetEnvironmentVariable("KONGCHUO_JSON_PARSING_SUITE");
        if (string.IsNullOrEmpty(folder))
        {
            output.WriteLine("JSON parsing suite absent: KONGCHUO_JSON_PARSING_SUITE is not set, nothing was checked.");
            return;
        }

        var wrong = new List<string>();
        int accepted = 0, refused = 0, free = 0;
        foreach (var file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            var gate = new Utf8Gate();
            var sound = gate.Check(File.ReadAllBytes(file));
            if (name[0] == 'i')
                free++;
            else if (name[0] == 'n' && !sound)
                refused++;
            else if (name[0] == 'y' && (RefusedByIJson.TryGetValue(name, out var kind) ? gate.Faults.All(fault => fault.Kind == kind) && !sound : sound))
                accepted++;
            else
                wrong.Add(name);
        }

        output.WriteLine($"JSON parsing suite: n_ refused {refused}/188, y_ as expected {accepted}/95 ({RefusedByIJson.Count} refused by I-JSON), i_ read without a crash {free}.");
        Assert.Empty(wrong);
        Assert.Equal((188, 95), (refused, accepted));
    }
}
