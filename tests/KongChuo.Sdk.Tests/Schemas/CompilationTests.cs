using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

public sealed class CompilationTests
{
    [Theory]
    [InlineData("{'type':'strin'}", "/type")]
    [InlineData("{'type':[]}", "/type")]
    [InlineData("{'enum':1}", "/enum")]
    [InlineData("{'minLength':-1}", "/minLength")]
    [InlineData("{'maxItems':1.5}", "/maxItems")]
    [InlineData("{'multipleOf':0}", "/multipleOf")]
    [InlineData("{'required':[1]}", "/required")]
    [InlineData("{'uniqueItems':1}", "/uniqueItems")]
    [InlineData("{'properties':{'a b':1}}", "/properties/a%20b")]
    [InlineData("{'items':[true]}", "/items")]
    [InlineData("{'allOf':{}}", "/allOf")]
    [InlineData("{'dependentRequired':{'a':'b'}}", "/dependentRequired")]
    [InlineData("{'$id':'x:/a#b'}", "/$id")]
    [InlineData("{'pattern':'(?=a)b'}", "/pattern")]
    [InlineData("{'patternProperties':{'(a':true}}", "/patternProperties/(a")]
    public void Compile_MalformedKeyword_IsRefusedWithItsPlace(string schema, string place)
        => Assert.EndsWith("#" + place, Assert.Throws<SchemaCompilationException>(() => Probe.Compile(schema)).Location, StringComparison.Ordinal);

    [Theory]
    [InlineData("{'a':")]
    [InlineData("[]")]
    [InlineData("")]
    public void Compile_NoSchema_IsRefused(string schema) => Assert.Throws<SchemaCompilationException>(() => Probe.Compile(schema));

    [Theory]
    [InlineData("{'minLength':2.0,'maxLength':1e400}", "'ab'", true)]
    [InlineData("{'minLength':20e-1}", "'a'", false)]
    [InlineData("{'$comment':1,'unknown':{'type':'null'},'title':5}", "1", true)]
    [InlineData("{'contentEncoding':'base64','contentMediaType':'application/json','contentSchema':false}", "'@'", true)]
    public void Compile_AcceptsWhatTheSpecificationAllows(string schema, string instance, bool valid)
        => Assert.Equal(valid, Probe.Diagnose(Probe.Compile(schema), instance).IsValid);

    [Fact]
    public void Compile_LongChainOfReferences_CostsNoStack()
    {
        const int Length = 300;
        var links = Enumerable.Range(0, Length).Select(number => $"'d{number}':{{'properties':{{'a':{{'$ref':'#/$defs/d{number + 1}'}}}}}}");
        var program = Probe.Compile($"{{'$ref':'#/$defs/d0','$defs':{{{string.Join(',', links)},'d{Length}':{{'type':'null'}}}}}}");
        Assert.True(program.IsValid("{\"a\":{\"a\":1}}"u8));
    }
}
