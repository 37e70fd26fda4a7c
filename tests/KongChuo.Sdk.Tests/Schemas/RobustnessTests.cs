using System.Text;
using KongChuo.Schemas;

namespace KongChuo.Tests.Schemas;

/// <summary>Whatever the bytes are, the engine answers or throws what it documents.</summary>
public sealed class RobustnessTests
{
    private const string Schema = "{'properties':{'a':{'type':'integer','multipleOf':0.5,'maximum':1e3},'b':{'minLength':2,'pattern':'^x'},'c':{'uniqueItems':true,'contains':{'const':{'k':[1]}}},"
        + "'d':{'anyOf':[{'type':'null'},{'$ref':'#'}]}},'patternProperties':{'^p':{'enum':['\u00e9',null,1.0]}},'unevaluatedProperties':{'format':'date','x-codeList':'K'}}";

    private const string Instance = "{'a':12.50,'b':'x\u4e2dy','c':[1,{'k':[1]},'\ud834\udd1e',[]],'d':{'a':-1e2},'p1':'é','z':'2025-01-31','\u0070':1}";

    [Fact]
    public void Evaluate_MutatedBytes_NeverThrowsAnythingElse()
    {
        var options = new SchemaOptions { AssertFormat = true, AnnotationKeywords = ["x-codeList"], Captures = new CaptureSet(["/d/a", "/c/1"]) };
        var program = Probe.Compile(Schema, options);
        var result = new SchemaResult();
        var random = new Random(20251008);
        var judged = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = Mutate(Probe.Json(Instance), random);
            try
            {
                var valid = program.IsValid(bytes);
                judged++;
                Assert.Equal(valid, program.Evaluate(bytes, result));
                program.Diagnose(bytes, result);
            }
            catch (Exception exception) when (exception is FormatException or SchemaEvaluationException)
            {
                continue;
            }
        }

        Assert.InRange(judged, 1_000, 20_000);
    }

    [Theory]
    [InlineData("{'uniqueItems':true}")]
    [InlineData("{'items':{'$ref':'#'}}")]
    public void Evaluate_MillionLevels_IsRefused(string schema)
    {
        var program = Probe.Compile(schema, new SchemaOptions { MaxDepth = int.MaxValue });
        var deep = new string('[', 1_000_000) + new string(']', 1_000_000);
        Assert.Throws<SchemaEvaluationException>(() => program.IsValid(Encoding.UTF8.GetBytes("[" + deep + "," + deep + "]")));
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var signs = "{}[]\",:0e-.u\\ tfn\u0000"u8;
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var place = random.Next(bytes.Length);
            bytes = random.Next(3) switch
            {
                0 => [.. bytes[..place], signs[random.Next(signs.Length)], .. bytes[(place + 1)..]],
                1 => [.. bytes[..place], .. bytes[(place + 1)..]],
                _ => [.. bytes[..place], signs[random.Next(signs.Length)], .. bytes[place..]],
            };
        }

        return bytes;
    }
}
