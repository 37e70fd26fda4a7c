using System.Text;
using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

public sealed class AnnotationTests
{
    private const string Sex = "{'x-codeList':'KC-SEX','type':'string'}";
    private const string Grade = "{'x-codeList':'KC-GRADE','type':'string'}";
    private static readonly SchemaOptions Options = new() { AnnotationKeywords = ["x-codeList", "x-identifier"] };

    [Theory]
    [InlineData("{'properties':{'sex':" + Sex + ",'id':{'x-identifier':'citizenId','x-codeList':'Z'}}}", "{'sex':'1', 'id':'2'}", "KC-SEX='1' Z='2' citizenId='2'")]
    [InlineData("{'items':" + Sex + "}", "['1','2']", "KC-SEX='1' KC-SEX='2'")]
    [InlineData("{'additionalProperties':{'$ref':'#/$defs/s'},'$defs':{'s':" + Sex + "}}", "{'a':'1'}", "KC-SEX='1'")]
    [InlineData("{'anyOf':[" + Sex + "," + Grade + "]}", "'1'", "KC-SEX='1' KC-GRADE='1'")]
    [InlineData("{'anyOf':[{'properties':{'a':" + Sex + "},'required':['b']},{'properties':{'a':" + Grade + "}}]}", "{'a':'1'}", "KC-GRADE='1'")]
    [InlineData("{'if':{'properties':{'a':" + Sex + "},'required':['b']},'else':{'properties':{'a':" + Grade + "}}}", "{'a':'1'}", "KC-GRADE='1'")]
    [InlineData("{'not':{'properties':{'a':" + Sex + "},'required':['b']}}", "{'a':'1'}", "")]
    [InlineData("{'contains':" + Sex + "}", "['1',2,'3']", "KC-SEX='1' KC-SEX='3'")]
    [InlineData("{'x-codeList':'whole','properties':{'a':" + Sex + "}}", "{'a':'1'}", "KC-SEX='1' whole={'a':'1'}")]
    public void Annotations_OfAValidInstance(string schema, string instance, string expected)
    {
        var program = Probe.Compile(schema, Options);
        var bytes = Probe.Json(instance);
        var result = new SchemaResult();
        Assert.True(program.Evaluate(bytes, result));
        Assert.Equal(expected, Read(program, bytes, result));
        Assert.True(program.Diagnose(bytes, result));
        Assert.Equal(expected, Read(program, bytes, result));
    }

    [Fact]
    public void Annotations_OfAnInvalidInstance_AreThoseOfWhatIsRight()
    {
        var program = Probe.Compile("{'properties':{'a':" + Sex + ",'b':" + Sex + "},'required':['c']}", Options);
        var bytes = Probe.Json("{'a':'1','b':2}");
        var result = new SchemaResult();
        Assert.False(program.Diagnose(bytes, result));
        Assert.Equal("KC-SEX='1'", Read(program, bytes, result));
        Assert.False(program.Evaluate(bytes, result));
        Assert.Equal(0, result.Annotations.Length);
    }

    [Fact]
    public void Pointer_OfAnAnnotatedValue()
    {
        var program = Probe.Compile("{'properties':{'a/b':{'items':" + Sex + "}}}", Options);
        var bytes = Probe.Json("{'x':[1], 'a/b':['1', '2']}");
        var result = new SchemaResult();
        program.Evaluate(bytes, result);
        Assert.Equal(["/a~1b/0", "/a~1b/1"], result.Annotations.ToArray().Select(value => value.Pointer(bytes)));
    }

    private static string Read(SchemaProgram program, byte[] bytes, SchemaResult result)
    {
        var texts = new List<string>();
        foreach (var value in result.Annotations)
            texts.Add($"{program.Annotations[value.Annotation].Value}={Encoding.UTF8.GetString(bytes, value.Start, value.Length)}");
        return string.Join(' ', texts).Replace('"', '\'');
    }
}
