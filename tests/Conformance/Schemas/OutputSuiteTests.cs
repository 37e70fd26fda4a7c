using System.Buffers;
using System.Text;
using System.Text.Json;
using KongChuo.Schemas;
using Xunit.Abstractions;

namespace Conformance.Schemas;

/// <summary>The output tests of the official suite: faults and annotations, written as the specification's basic output, against its schemas.</summary>
public sealed class OutputSuiteTests(ITestOutputHelper output)
{
    private const int Total = 4;

    [Fact]
    public void Output_InBasicForm_IsWhatTheSuiteDemands()
    {
        if (OfficialSuite.Folder is not { } folder)
        {
            output.WriteLine(OfficialSuite.Absent);
            return;
        }

        var tests = Path.Combine(folder, "output-tests", "draft2020-12");
        var registry = new SchemaRegistry();
        registry.Add(File.ReadAllBytes(Path.Combine(tests, "output-schema.json")));
        var passed = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(tests, "content"), "*.json"))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
                passed += Run(registry, group);
        }

        output.WriteLine($"output {passed}/{Total}");
        Assert.Equal(Total, passed);
    }

    private static int Run(SchemaRegistry registry, JsonElement group)
    {
        var program = registry.Compile(Bytes(group.GetProperty("schema")), new SchemaOptions { AnnotationKeywords = ["readOnly"] });
        var passed = 0;
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var result = new SchemaResult();
            program.Diagnose(Bytes(test.GetProperty("data")), result);
            var demanded = registry.Compile(Bytes(test.GetProperty("output").GetProperty("basic")));
            var judged = new SchemaResult();
            demanded.Diagnose(Basic(program, result), judged);
            Assert.Empty(judged.Faults);
            passed++;
        }

        return passed;
    }

    private static ReadOnlySpan<byte> Basic(SchemaProgram program, SchemaResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteBoolean("valid", result.IsValid);
        json.WriteStartArray(result.IsValid ? "annotations" : "errors");
        foreach (var fault in result.Faults)
            Unit(json, fault.KeywordLocation, fault.AbsoluteKeywordLocation, fault.InstanceLocation);
        if (result.IsValid)
        {
            // The suite annotates roots only, so that the location in the schema is the path of evaluation.
            foreach (var value in result.Annotations)
            {
                var (keyword, text, location) = program.Annotations[value.Annotation];
                Assert.EndsWith("#", location, StringComparison.Ordinal);
                Unit(json, "/" + keyword, location + "/" + keyword, "", text);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan;
    }

    private static void Unit(Utf8JsonWriter json, string keywordLocation, string absolute, string instance, string? annotation = null)
    {
        json.WriteStartObject();
        json.WriteBoolean("valid", annotation is not null);
        json.WriteString("keywordLocation", keywordLocation);
        json.WriteString("absoluteKeywordLocation", absolute);
        json.WriteString("instanceLocation", instance);
        if (annotation is not null)
        {
            json.WritePropertyName("annotation");
            json.WriteRawValue(annotation);
        }
        else
        {
            json.WriteString("error", "broken");
        }

        json.WriteEndObject();
    }

    private static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());
}
