using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

/// <summary>Schemas that are joined for speed must decide as they do one by one; <see cref="Probe.Diagnose"/> compares the modes.</summary>
public sealed class FlatteningTests
{
    private const string Record = "{'$ref':'#/$defs/header','properties':{'id':{'minLength':2},'data':{'properties':{'n':{'type':'integer'}},'required':['n']}},'required':['id'],"
        + "'$defs':{'header':{'type':'object','properties':{'id':{'type':'string'},'data':{'type':'object','properties':{'n':{'type':'number','minimum':1},'m':{'$ref':'#/$defs/text'}}}},'required':['data']},'text':{'type':'string'}}}";

    [Theory]
    [InlineData("{'id':'ab','data':{'n':1.0,'m':'x'}}", true)]
    [InlineData("{'id':'a','data':{'n':1}}", false)]
    [InlineData("{'id':12,'data':{'n':1}}", false)]
    [InlineData("{'id':'ab','data':{'n':1.5}}", false)]
    [InlineData("{'id':'ab','data':{'n':0}}", false)]
    [InlineData("{'id':'ab','data':{'n':1,'m':2}}", false)]
    [InlineData("{'id':'ab','data':{}}", false)]
    [InlineData("{'id':'ab'}", false)]
    [InlineData("{'data':{'n':1}}", false)]
    [InlineData("[]", false)]
    public void Reference_BesideProperties(string instance, bool valid) => Assert.Equal(valid, Probe.Diagnose(Probe.Compile(Record), instance).IsValid);

    [Fact]
    public void Reference_BesideProperties_IsOneNode()
    {
        var root = Probe.Compile(Record).FlatRoot;
        Assert.Empty(root.InPlace);
        Assert.Equal(["id", "data"], Enumerable.Range(0, root.Objects!.Names.Count).Select(number => System.Text.Encoding.UTF8.GetString(root.Objects.Names[number])));
        var data = root.Objects.Properties[1]!.Destination;
        Assert.Empty(data.InPlace);
        Assert.Equal(2, data.Objects!.Names.Count);
    }

    [Theory]
    [InlineData("{'a':{'b':{'c':1}},'k':1}", true)]
    [InlineData("{'a':{'b':{'c':'x'}}}", false)]
    [InlineData("{'a':{'b':{'k':'x'}}}", false)]
    [InlineData("{'a':{'b':{'c':1}},'l':1}", false)]
    public void Recursion_ThroughThreeSchemas(string instance, bool valid)
    {
        const string Schema = "{'allOf':[{'$ref':'#/$defs/x'},{'$ref':'#/$defs/y'},{'$ref':'#/$defs/z'}],'$defs':{"
            + "'x':{'properties':{'a':{'$ref':'#/$defs/x'},'b':{'$ref':'#/$defs/y'},'c':{'type':'integer'}}},"
            + "'y':{'properties':{'a':{'$ref':'#/$defs/y'},'b':{'$ref':'#/$defs/x'},'k':{'type':'integer'}}},"
            + "'z':{'properties':{'a':{'$ref':'#/$defs/z'},'b':{'$ref':'#/$defs/z'}},'patternProperties':{'^l':false}}}}";
        Assert.Equal(valid, Probe.Diagnose(Probe.Compile(Schema), instance).IsValid);
    }

    [Theory]
    [InlineData("{'a':1,'b':2}", true)]
    [InlineData("{'a':1,'b':2,'c':3}", false)]
    [InlineData("{'b':2}", false)]
    public void Joined_WhatItEvaluates_IsKnownToTheSchemaAround(string instance, bool valid)
    {
        const string Schema = "{'allOf':[{'$ref':'#/$defs/x','properties':{'b':true}}],'unevaluatedProperties':false,'$defs':{'x':{'properties':{'a':true},'required':['a']}}}";
        Assert.Equal(valid, Probe.Diagnose(Probe.Compile(Schema), instance).IsValid);
    }

    [Fact]
    public void Joined_AnnotationsOfAllParts_AreGiven()
    {
        const string Schema = "{'$ref':'#/$defs/x','x-kind':'own','properties':{'b':{'x-kind':'b'}},'$defs':{'x':{'x-kind':'base','properties':{'b':{'x-kind':'base b'}}}}}";
        var program = Probe.Compile(Schema, new SchemaOptions { AnnotationKeywords = ["x-kind"] });
        var result = new SchemaResult();
        Assert.True(program.Evaluate("{\"b\":1}"u8, result));
        var values = result.Annotations.ToArray().Select(value => program.Annotations[value.Annotation].Value);
        Assert.Equal(["b", "base", "base b", "own"], values.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Joined_MoreNamesThanOneWordHolds()
    {
        string Properties(int from) => string.Join(',', Enumerable.Range(from, 60).Select(number => $"'m{number}':{{'type':'integer'}}"));
        string Required(int from) => string.Join(',', Enumerable.Range(from, 60).Select(number => $"'m{number}'"));
        var program = Probe.Compile($"{{'$ref':'#/$defs/x','properties':{{{Properties(0)}}},'required':[{Required(0)}],'$defs':{{'x':{{'properties':{{{Properties(60)}}},'required':[{Required(60)}]}}}}}}");
        string Instance(int count) => "{" + string.Join(',', Enumerable.Range(0, count).Select(number => $"'m{number}':1")) + "}";
        Assert.True(Probe.Diagnose(program, Instance(120)).IsValid);
        Assert.Equal("property=m119", Probe.Describe(Assert.Single(Probe.Diagnose(program, Instance(119)).Faults)).Split(' ')[^1]);
    }
}
