namespace KongChuo.Tests.Schemas;

public sealed class UnevaluatedTests
{
    [Theory]
    [InlineData("{'anyOf':[{'properties':{'a':{'type':'null'}}},{'properties':{'b':true}}],'unevaluatedProperties':false}", "{'a':1,'b':2}", "/unevaluatedProperties /a @5 property=a")]
    [InlineData("{'not':{'not':{'properties':{'a':true}}},'unevaluatedProperties':false}", "{'a':1}", "/unevaluatedProperties /a @5 property=a")]
    [InlineData("{'if':{'properties':{'a':{'const':1}},'required':['a']},'then':{'properties':{'b':true}},'unevaluatedProperties':false}", "{'a':1,'b':2}", "")]
    [InlineData("{'if':{'properties':{'a':{'const':1}},'required':['a']},'then':true,'unevaluatedProperties':false}", "{'a':2}", "/unevaluatedProperties /a @5 property=a")]
    [InlineData("{'$ref':'#/$defs/x','unevaluatedProperties':false,'$defs':{'x':{'unevaluatedProperties':true}}}", "{'a':1}", "")]
    [InlineData("{'allOf':[{'properties':{'a':true}},{'unevaluatedProperties':false}]}", "{'a':1}", "/allOf/1/unevaluatedProperties /a @5 property=a")]
    [InlineData("{'dependentSchemas':{'a':{'properties':{'a':true,'b':true}}},'unevaluatedProperties':false}", "{'a':1,'b':2,'c':3}", "/unevaluatedProperties /c @17 property=c")]
    [InlineData("{'contains':{'type':'null'},'unevaluatedItems':{'minimum':2}}", "[null,1,2]", "/unevaluatedItems/minimum /1 @6 limit=2")]
    [InlineData("{'oneOf':[{'prefixItems':[true,{'type':'null'}]},{'prefixItems':[true]}],'unevaluatedItems':false}", "[1,2]", "/unevaluatedItems /1 @3")]
    public void Unevaluated_CountsWhatHeldOnly(string schema, string instance, string expected)
        => Assert.Equal(expected.Length == 0 ? [] : [expected], Probe.Faults(schema, instance));

    [Fact]
    public void Unevaluated_MemberWhoseOwnFaultIsReported_IsNotReportedAgain()
        => Assert.Equal(
            ["/$ref/properties/a/type /a @5 expected=null actual=number"],
            Probe.Faults("{'$ref':'#/$defs/x','unevaluatedProperties':false,'$defs':{'x':{'properties':{'a':{'type':'null'}}}}}", "{'a':1}"));

    [Fact]
    public void Unevaluated_MoreMembersThanOneWordHolds_AreAllTold()
    {
        var members = string.Join(',', Enumerable.Range(0, 200).Select(number => $"'m{number}':0"));
        var faults = Probe.Faults("{'patternProperties':{'[02468]$':true},'unevaluatedProperties':false}", "{" + members + "}");
        Assert.Equal(100, faults.Length);
        Assert.StartsWith("/unevaluatedProperties /m199 ", faults[^1], StringComparison.Ordinal);
    }
}
