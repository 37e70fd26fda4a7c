using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

public sealed class ReferenceTests
{
    private const string Base = "https://kongchuo.example/spec/v1/schema/";

    [Fact]
    public void Reference_ToAnotherDocument_TellsBothLocations()
    {
        var registry = new SchemaRegistry();
        registry.Add(Probe.Json($"{{'$id':'{Base}common/types.schema.json','$defs':{{'n~o':{{'minimum':1}}}}}}"));
        var uri = registry.Add(Probe.Json($"{{'$id':'{Base}ledger/l.schema.json','properties':{{'n':{{'$ref':'../common/types.schema.json#/$defs/n~0o'}}}}}}"));
        var fault = Assert.Single(Probe.Diagnose(registry.Compile(uri), "{'n':0}").Faults);
        Assert.Equal("/properties/n/$ref/minimum", fault.KeywordLocation);
        Assert.Equal(Base + "common/types.schema.json#/$defs/n~0o/minimum", fault.AbsoluteKeywordLocation);
        Assert.Equal(("/n", 5), (fault.InstanceLocation, fault.Offset));
    }

    [Fact]
    public void Compile_UriWithFragment_StartsThere()
    {
        var registry = new SchemaRegistry();
        registry.Add(Probe.Json("{'$defs':{'a':{'$anchor':'here','type':'null'}}}"), "urn:kongchuo:test");
        foreach (var fragment in new[] { "#here", "#/$defs/a", "#/%24defs/a" })
            Assert.False(registry.Compile("urn:kongchuo:test" + fragment).IsValid("1"u8));
    }

    [Fact]
    public void DynamicReference_LeadsToTheOutermostAnchor_AndItsPathIsTold()
    {
        var registry = new SchemaRegistry();
        registry.Add(Probe.Json("{'$id':'x:/tree','$dynamicAnchor':'node','properties':{'children':{'items':{'$dynamicRef':'#node'}}}}"));
        var program = registry.Compile(Probe.Json("{'$id':'x:/strict','$dynamicAnchor':'node','$ref':'tree','unevaluatedProperties':false}"));
        var fault = Assert.Single(Probe.Diagnose(program, "{'children':[{'daat':1}]}").Faults);
        Assert.Equal("/$ref/properties/children/items/$dynamicRef/unevaluatedProperties", fault.KeywordLocation);
        Assert.Equal("x:/strict#/unevaluatedProperties", fault.AbsoluteKeywordLocation);
        Assert.Equal("/children/0/daat", fault.InstanceLocation);
    }

    [Fact]
    public void MetaSchema_IsKnownWithoutBeingAdded()
    {
        var program = new SchemaRegistry().Compile("https://json-schema.org/draft/2020-12/schema");
        Assert.True(program.IsValid(Probe.Json("{'properties':{'a':{'minLength':1}}}")));
        var fault = Assert.Single(Probe.Diagnose(program, "{'properties':{'a':{'minLength':-1}}}").Faults);
        Assert.Equal(("minimum", "/properties/a/minLength"), (fault.Keyword, fault.InstanceLocation));
    }

    [Theory]
    [InlineData("{'$ref':'other'}", "/$ref", "no schema is registered as")]
    [InlineData("{'$ref':'#nowhere'}", "/$ref", "has no anchor 'nowhere'")]
    [InlineData("{'properties':{'a':{'$ref':'#/$defs/a'}}}", "/properties/a/$ref", "has nothing at '/$defs/a'")]
    [InlineData("{'$ref':'#/$defs/a','$defs':{'a':{'allOf':[{'$ref':'#'}]}}}", "", "refers to itself")]
    public void Compile_ReferenceToNothingOrInALoop_IsRefused(string schema, string place, string reason)
    {
        var exception = Assert.Throws<SchemaCompilationException>(() => Probe.Compile(schema));
        Assert.EndsWith("#" + place, exception.Location, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_LoopThroughABranch_IsRefusedWhenItIsReached()
    {
        var program = Probe.Compile("{'properties':{'a':{'if':{'$ref':'#/properties/a'}}}}");
        Assert.True(program.IsValid("{}"u8));
        var exception = Assert.Throws<SchemaEvaluationException>(() => program.IsValid("{\"a\":1}"u8));
        Assert.Equal(5, exception.Offset);
    }

    [Fact]
    public void Dialect_Unsupported_IsRefusedWhenItIsReached()
    {
        var registry = new SchemaRegistry();
        registry.Add(Probe.Json("{'$schema':'http://json-schema.org/draft-07/schema#'}"), "x:/old");
        registry.Add(Probe.Json("{'$vocabulary':{'x:/unknown':true}}"), "x:/meta");
        registry.Add(Probe.Json("{'$schema':'x:/meta'}"), "x:/new");
        var program = registry.Compile(Probe.Json("{'properties':{'a':{'$ref':'x:/old'},'b':{'$ref':'x:/new'}}}"));
        Assert.True(program.IsValid("{\"c\":1}"u8));
        Assert.Contains("draft-07", Assert.Throws<SchemaEvaluationException>(() => program.IsValid("{\"a\":1}"u8)).Reason, StringComparison.Ordinal);
        Assert.Contains("x:/unknown", Assert.Throws<SchemaEvaluationException>(() => program.IsValid("{\"b\":1}"u8)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_SecondSchemaOfTheSameUri_IsRefused()
    {
        var registry = new SchemaRegistry();
        registry.Add(Probe.Json("{'$id':'x:/a'}"));
        registry.Add(Probe.Json("{'$id':'x:/a'}"));
        Assert.Equal("x:/a", Assert.Throws<SchemaCompilationException>(() => registry.Add(Probe.Json("{'$id':'x:/a','type':'null'}"))).Location);
    }
}
