using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

/// <summary>One fault of every keyword: where it is said to be, and what is said of it.</summary>
public sealed class KeywordFaultTests
{
    [Theory]
    [InlineData("{'type':'integer'}", " 1.5", "/type - @1 expected=integer actual=number")]
    [InlineData("{'type':['string','null']}", "true", "/type - @0 expected=null, string actual=boolean")]
    [InlineData("{'const':{'a':1}}", "{'a':2}", "/const - @0 expected={\"a\":1}")]
    [InlineData("{'enum':['x',1,null]}", "2", "/enum - @0 expected=\"x\", 1, null")]
    public void Values_OfAnyKind(string schema, string instance, string expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("{'minimum':1e2}", "99", "/minimum - @0 limit=1e2")]
    [InlineData("{'maximum':-0.5}", "0", "/maximum - @0 limit=-0.5")]
    [InlineData("{'exclusiveMinimum':3}", "3.0", "/exclusiveMinimum - @0 limit=3")]
    [InlineData("{'exclusiveMaximum':3}", "30e-1", "/exclusiveMaximum - @0 limit=3")]
    [InlineData("{'multipleOf':0.01}", "0.075", "/multipleOf - @0 divisor=0.01")]
    public void Numbers(string schema, string instance, string expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("{'minLength':3}", "'控辍'", "/minLength - @0 limit=3 actual=2")]
    [InlineData("{'maxLength':1}", "'a\\ud834\\udd1e'", "/maxLength - @0 limit=1 actual=2")]
    [InlineData("{'pattern':'^[0-9]{6}$'}", "'35059'", "/pattern - @0 pattern=^[0-9]{6}$")]
    public void Strings(string schema, string instance, string expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("{'minItems':2}", "[1]", "/minItems - @0 limit=2 actual=1")]
    [InlineData("{'maxItems':1}", "[1,2,3]", "/maxItems - @0 limit=1 actual=3")]
    [InlineData("{'uniqueItems':true}", "[1,'a',{'x':1,'y':2},{'y':2.0,'x':1}]", "/uniqueItems - @0 first=2 second=3")]
    [InlineData("{'contains':{'type':'null'}}", "[1,2]", "/contains - @0 limit=1 actual=0")]
    [InlineData("{'contains':{'type':'null'},'minContains':2}", "[1,null]", "/minContains - @0 limit=2 actual=1")]
    [InlineData("{'contains':{'type':'null'},'maxContains':1}", "[null,null]", "/maxContains - @0 limit=1 actual=2")]
    [InlineData("{'prefixItems':[true,{'type':'null'}]}", "[1, 2]", "/prefixItems/1/type /1 @4 expected=null actual=number")]
    [InlineData("{'items':{'minimum':2}}", "[2,1,3,0]", "/items/minimum /1 @3 limit=2|/items/minimum /3 @7 limit=2")]
    [InlineData("{'prefixItems':[true],'items':false}", "[1,2]", "/items /1 @3")]
    [InlineData("{'prefixItems':[true],'unevaluatedItems':false}", "[1,2]", "/unevaluatedItems /1 @3")]
    public void Arrays(string schema, string instance, string expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("{'minProperties':1}", "{}", "/minProperties - @0 limit=1 actual=0")]
    [InlineData("{'maxProperties':1}", "{'a':1,'b':2}", "/maxProperties - @0 limit=1 actual=2")]
    [InlineData("{'required':['a','b','c']}", " {'b':1}", "/required - @1 property=a|/required - @1 property=c")]
    [InlineData("{'dependentRequired':{'a':['b','c']}}", "{'a':1}", "/dependentRequired - @0 property=b because=a|/dependentRequired - @0 property=c because=a")]
    [InlineData("{'dependentSchemas':{'a':{'maxProperties':1}}}", "{'a':1,'b':1}", "/dependentSchemas/a/maxProperties - @0 limit=1 actual=2")]
    [InlineData("{'properties':{'a/b':{'type':'null'}}}", "{'a/b':1}", "/properties/a~1b/type /a~1b @7 expected=null actual=number")]
    [InlineData("{'properties':{'a':false}}", "{'a':1}", "/properties/a /a @5 property=a")]
    [InlineData("{'patternProperties':{'^x':{'type':'null'}}}", "{'xy':1}", "/patternProperties/^x/type /xy @6 expected=null actual=number")]
    [InlineData("{'properties':{'a':true},'additionalProperties':false}", "{'b':1,'a':2,'c':3}", "/additionalProperties /b @5 property=b|/additionalProperties /c @17 property=c")]
    [InlineData("{'propertyNames':{'maxLength':1}}", "{'a':1,'bc':2}", "/propertyNames/maxLength /bc @7 limit=1 actual=2")]
    [InlineData("{'properties':{'a':true},'unevaluatedProperties':false}", "{'a':1,'b':2}", "/unevaluatedProperties /b @11 property=b")]
    public void Objects(string schema, string instance, string expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("{'allOf':[true,{'type':'null'}]}", "1", "/allOf/1/type - @0 expected=null actual=number")]
    [InlineData("{'anyOf':[{'type':'null'},false]}", "1", "/anyOf - @0 matched=0")]
    [InlineData("{'oneOf':[{'type':'null'},false]}", "1", "/oneOf - @0 matched=0")]
    [InlineData("{'oneOf':[true,{'type':'number'},false]}", "1", "/oneOf - @0 matched=2")]
    [InlineData("{'not':{'type':'number'}}", "1", "/not - @0")]
    [InlineData("{'if':{'type':'number'},'then':{'minimum':2},'else':false}", "1", "/then/minimum - @0 limit=2")]
    [InlineData("{'if':{'type':'null'},'then':false,'else':{'minimum':2}}", "1", "/else/minimum - @0 limit=2")]
    [InlineData("false", "1", " - @0")]
    public void Branches(string schema, string instance, string expected) => Check(schema, instance, expected);

    [Fact]
    public void Format_IsAFaultOnlyWhenAsserted()
    {
        const string Schema = "{'format':'date'}";
        Assert.Empty(Probe.Faults(Schema, "'2025-02-30'"));
        Assert.Equal(["/format - @0 format=date"], Probe.Faults(Schema, "'2025-02-30'", new SchemaOptions { AssertFormat = true }));
    }

    [Fact]
    public void AnyOf_WithoutMatch_TellsWhatEachBranchFound()
    {
        var program = Probe.Compile("{'properties':{'a':{'anyOf':[{'type':'null'},{'anyOf':[{'minimum':5},{'maximum':1}]}]}}}");
        var fault = Assert.Single(Probe.Diagnose(program, "{'a':3}").Faults);
        Assert.Equal(["/properties/a/anyOf/0/type /a @5 expected=null actual=number", "/properties/a/anyOf/1/anyOf /a @5 matched=0"], fault.Causes.Select(Probe.Describe));
        Assert.Equal(["/properties/a/anyOf/1/anyOf/0/minimum /a @5 limit=5", "/properties/a/anyOf/1/anyOf/1/maximum /a @5 limit=1"], fault.Causes[1].Causes.Select(Probe.Describe));
    }

    [Fact]
    public void Keyword_NamesWhatFailed_AlsoForFalse()
    {
        var program = Probe.Compile("{'properties':{'a':{'type':'null'}},'additionalProperties':false}");
        var faults = Probe.Diagnose(program, "{'a':1,'b':2}").Faults;
        Assert.Equal(["type", "additionalProperties"], faults.Select(fault => fault.Keyword));
        Assert.Equal([false, true], faults.Select(fault => fault.IsForbidden));
    }

    private static void Check(string schema, string instance, string expected) => Assert.Equal(expected.Split('|'), Probe.Faults(schema, instance));
}
