using System.CommandLine;
using System.Text;
using System.Text.Json;
using KongChuo.Validator.Commands;

namespace KongChuo.Tests.Validator.Commands;

public sealed class SchemaValidateCommandTests : IDisposable
{
    private const string Schema = "{'properties':{'a':{'type':'integer'},'f':{'format':'date'}},'required':['a']}";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kongchuo-schema");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(0, "{'a':1}")]
    [InlineData(0, "{'a':1e400,'f':'no date'}")]
    [InlineData(0, "\uFEFF{'a':1}")]
    [InlineData(1, "{'a':'1'}")]
    [InlineData(3, "{'a':1")]
    [InlineData(3, "{'a':1,'a':1}")]
    public void ExitCode_IsThatOfTheInstance(int expected, string instance)
    {
        var (schema, file) = (Write("s.json", Schema), Write("i.json", instance));
        Assert.Equal(expected, Run("validate", schema, file).ExitCode);
        var quiet = Run("validate", schema, file, "--quiet");
        Assert.Equal((expected, ""), (quiet.ExitCode, quiet.Output));
    }

    [Fact]
    public void ExitCode_UnreadableOutranksInvalid_AndEveryInstanceIsReported()
    {
        var outcome = Run("validate", Write("s.json", Schema), Write("bad.json", "{}"), Path.Combine(_folder.FullName, "none.json"), Write("good.json", "{'a':1}"), "--format", "json");
        Assert.Equal(3, outcome.ExitCode);
        using var report = JsonDocument.Parse(outcome.Output);
        var results = report.RootElement.GetProperty("results").EnumerateArray().Select(result => (result.GetProperty("valid").GetBoolean(), result.GetProperty("unreadable").GetBoolean()));
        Assert.Equal([(false, false), (false, true), (true, false)], results);
    }

    [Fact]
    public void Ndjson_EveryLineIsAnInstance_BlankOnesAreNone()
    {
        var file = Write("l.ndjson", "{'a':1}\r\n\n {'a':true}\n{'a'\n{'a':2}");
        var outcome = Run("validate", Write("s.json", Schema), file, "--format", "json", "--lang", "en");
        Assert.Equal(1, outcome.ExitCode);
        using var report = JsonDocument.Parse(outcome.Output);
        var results = report.RootElement.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal([1, 3, 4, 5], results.Select(result => result.GetProperty("line").GetInt64()));
        Assert.Equal([false, false, true, false], results.Select(result => result.GetProperty("unreadable").GetBoolean()));
        var error = Assert.Single(results[1].GetProperty("errors").EnumerateArray());
        Assert.Equal("/properties/a/type", error.GetProperty("keywordLocation").GetString());
        Assert.Equal("/a", error.GetProperty("instanceLocation").GetString());
        Assert.Equal(6, error.GetProperty("offset").GetInt32());
        Assert.Equal("expected type integer, found boolean", error.GetProperty("error").GetString());
    }

    [Fact]
    public void Remotes_AreKnownByTheirPlaceAndByTheirId()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "remotes", "sub"));
        Write("remotes/sub/r.json", "{'$id':'urn:x:r','type':'null'}");
        Write("remotes/none.json", "[]");
        var remotes = Path.Combine(_folder.FullName, "remotes");
        var instance = Write("i.json", "1");
        foreach (var reference in new[] { "http://localhost:1234/sub/r.json", "urn:x:r" })
        {
            var schema = Write("s.json", $"{{'$ref':'{reference}'}}");
            Assert.Equal(1, Run("validate", schema, instance, "--remotes", remotes).ExitCode);
            var without = Run("validate", schema, instance);
            Assert.Equal(3, without.ExitCode);
            Assert.Contains("no schema is registered", without.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AssertFormat_ChecksFormats()
        => Assert.Equal(1, Run("validate", Write("s.json", Schema), Write("i.json", "{'a':1,'f':'2025-02-30'}"), "--assert-format").ExitCode);

    [Fact]
    public void Dialect_Unsupported_CountsOnlyWhenReached()
    {
        var schema = Write("s.json", "{'properties':{'old':{'$id':'x:/old','$schema':'http://json-schema.org/draft-07/schema#'}}}");
        Assert.Equal(0, Run("validate", schema, Write("i.json", "{'new':1}")).ExitCode);
        Assert.Equal(3, Run("validate", schema, Write("i.json", "{'old':1}")).ExitCode);
    }

    [Theory]
    [InlineData("{'type':'integer'}", "'x'", "类型应为 integer，实为 string")]
    [InlineData("{'additionalProperties':false}", "{'x':1}", "不允许有成员 x")]
    public void Text_IsChineseByDefault(string schema, string instance, string expected)
        => Assert.Contains(expected, Run("validate", Write("s.json", schema), Write("i.json", instance)).Output, StringComparison.Ordinal);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text.Replace('\'', '"')));
        return path;
    }

    private static (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exitCode = SchemaValidateCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = errors });
        return (exitCode, output.ToString(), errors.ToString());
    }
}
