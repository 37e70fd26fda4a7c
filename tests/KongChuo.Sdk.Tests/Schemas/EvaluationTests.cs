using System.Text;
using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

public sealed class EvaluationTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\"")]
    [InlineData("")]
    [InlineData("\"abc")]
    [InlineData("x")]
    public void IsValid_BytesThatAreNotJson_GiveAFormatException(string instance)
        => Assert.Throws<FormatException>(() => Probe.Compile("{'properties':{'a':true},'items':true,'minLength':1}").IsValid(Encoding.UTF8.GetBytes(instance)));

    [Fact]
    public void Evaluate_DeeperThanTheLimit_IsRefused()
    {
        var program = Probe.Compile("{'items':{'$ref':'#'}}", new SchemaOptions { MaxDepth = 3 });
        Assert.True(program.IsValid("[[[1]]]"u8));
        Assert.Equal(3, Assert.Throws<SchemaEvaluationException>(() => program.IsValid("[[[[]]]]"u8)).Offset);
    }

    [Fact]
    public void Evaluate_WhiteSpaceEverywhere_ChangesNothing()
    {
        const string Schema = "{'properties':{'a':{'items':{'type':'integer'}},'b':{'const':'x'}},'required':['a','b'],'additionalProperties':false}";
        Assert.Empty(Probe.Faults(Schema, "\n{ 'b' :\t'x' ,\r\n 'a' : [ 1 , 2 ] } \n"));
        Assert.Equal(["/properties/a/items/type /a/1 @21 expected=integer actual=boolean"], Probe.Faults(Schema, " { 'b':'x', 'a':[ 1, true ] }"));
    }

    [Theory]
    [InlineData("{'properties':{'a\\u0062':{'type':'null'}}}", "{'\\u0061b':1}", "/properties/ab/type /ab @11 expected=null actual=number")]
    [InlineData("{'required':['a\\nb']}", "{'a\\u000ab':1}", "")]
    [InlineData("{'const':'é'}", "'\\u00e9'", "")]
    [InlineData("{'pattern':'^.$'}", "'\\ud834\\udd1e'", "")]
    public void Evaluate_Escapes_AreContent(string schema, string instance, string expected)
        => Assert.Equal(expected.Length == 0 ? [] : [expected], Probe.Faults(schema, instance));

    [Fact]
    public void IsValid_ValidOrNot_AllocatesNothing()
    {
        var program = Probe.Compile("{'properties':{'a':{'anyOf':[{'type':'null'},{'required':['z'],'minLength':9},{'$ref':'#/$defs/d'}]},'b':{'enum':['x','y']},'c':{'items':{'minimum':1}}},'required':['a'],'unevaluatedProperties':false,'$defs':{'d':{'minLength':2,'pattern':'^[a-z]+$'}}}");
        var valid = Probe.Json("{'a':'abc','b':'y','c':[1,2.5,3]}");
        var invalid = Probe.Json("{'a':'abc','b':'z','c':[1,2.5,3]}");
        Assert.True(program.IsValid(valid));
        Assert.False(program.IsValid(invalid));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            program.IsValid(valid);
            program.IsValid(invalid);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Diagnose_NestedAlternatives_StayLinear()
    {
        const int Depth = 60;
        var program = Probe.Compile("{'anyOf':[{'type':'null'},{'type':'array','items':{'$ref':'#'}}]}");
        var fault = Assert.Single(Probe.Diagnose(program, new string('[', Depth) + "1" + new string(']', Depth)).Faults);
        for (var depth = 0; depth < Depth; depth++)
            fault = Assert.Single(fault.Causes, cause => cause.Keyword == "anyOf");
        Assert.Equal(["type", "type"], fault.Causes.Select(cause => cause.Keyword));
        Assert.Equal(Depth, fault.Offset);
    }

    [Fact]
    public void Program_OnManyThreads_GivesEachItsAnswer()
    {
        var program = Probe.Compile("{'items':{'type':'integer'},'uniqueItems':true}");
        Parallel.For(0, 200, number =>
        {
            var result = new SchemaResult();
            Assert.Equal(number % 2 == 0, program.Diagnose(Probe.Json(number % 2 == 0 ? "[1,2]" : "['a',1]"), result));
            Assert.Equal(number % 2, result.Faults.Count);
        });
    }
}
