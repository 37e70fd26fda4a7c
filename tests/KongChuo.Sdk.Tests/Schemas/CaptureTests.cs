using System.Text;
using KongChuo.Json;
using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

public sealed class CaptureTests
{
    private const string Instance = "{'x':[{'y':1}], 'child':{'idDocNumber':'35059920100101000X','name':'测试'},'guardians':[{'n':1},{'n':2}],'\\u0061':null}";
    private static readonly CaptureSet Captures = new(["/child/idDocNumber", "/guardians", "/guardians/1/n", "/a", "/child", "/child/missing", ""]);
    private static readonly string?[] Expected = ["'35059920100101000X'", "[{'n':1},{'n':2}]", "2", "null", "{'idDocNumber':'35059920100101000X','name':'测试'}", null, Instance];

    [Theory]
    [InlineData("true")]
    [InlineData("{'properties':{'child':{'properties':{'name':true}}}}")]
    [InlineData("{'$ref':'#/$defs/r','$defs':{'r':{'properties':{'child':{'$ref':'#/$defs/c'},'guardians':{'items':{'required':['n']}}}},'c':{'properties':{'idDocNumber':{'minLength':18}}}}}")]
    [InlineData("{'allOf':[true,{'properties':{'child':true}}],'anyOf':[{'properties':{'guardians':{'maxItems':1}}},{'additionalProperties':true}]}")]
    [InlineData("{'additionalProperties':{'additionalProperties':true}}")]
    [InlineData("{'unevaluatedProperties':true}")]
    [InlineData("{'properties':{'x':false}}")]
    [InlineData("{'properties':{'child':{'properties':{'name':{'maxLength':1}}}},'required':['zz']}")]
    public void Captures_AreFilled_WhateverTheSchemaSays(string schema)
    {
        var program = Probe.Compile(schema, new SchemaOptions { Captures = Captures });
        var bytes = Probe.Json(Instance);
        var result = new SchemaResult();
        program.Diagnose(bytes, result);
        Assert.Equal(Expected, Read(bytes, result));
        program.Evaluate(bytes, result);
        Assert.Equal(Expected, Read(bytes, result));
    }

    [Fact]
    public void Captures_OfTheLastInstance_AreForgotten()
    {
        var program = Probe.Compile("true", new SchemaOptions { Captures = new CaptureSet(["/a"]) });
        var result = new SchemaResult();
        program.Evaluate("{\"a\": true}"u8, result);
        Assert.Equal(new CapturedValue(6, 4, JsonKind.True), result.Captures[0]);
        program.Evaluate("{}"u8, result);
        Assert.False(result.Captures[0].IsPresent);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("/a", "/a")]
    public void CaptureSet_NoPointerOrTwice_IsRefused(params string[] pointers) => Assert.Throws<ArgumentException>(() => new CaptureSet(pointers));

    private static string?[] Read(byte[] bytes, SchemaResult result)
    {
        var texts = new List<string?>();
        foreach (var capture in result.Captures)
            texts.Add(capture.IsPresent ? Encoding.UTF8.GetString(bytes, capture.Start, capture.Length).Replace('"', '\'') : null);
        return [.. texts];
    }
}
