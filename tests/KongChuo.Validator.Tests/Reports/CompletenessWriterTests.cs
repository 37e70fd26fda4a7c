using System.Text;
using System.Text.Json;
using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Validator.Reports;
using VerifyXunit;

namespace KongChuo.Tests.Validator.Reports;

[UsesVerify]
public sealed class CompletenessWriterTests
{
    [Theory]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("en", Language.English)]
    public async Task Text(string name, Language language)
    {
        var writer = new StringWriter();

        new CompletenessText(writer, language).Write(SampleCompleteness.Make());

        await Verifier.Verify(writer.ToString()).UseTextForParameters(name);
    }

    [Theory]
    [InlineData("zh-CN", Language.Chinese)]
    [InlineData("en", Language.English)]
    public async Task Json(string name, Language language)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            new CompletenessJson(writer, language).Write(SampleCompleteness.Make());
            writer.WriteEndObject();
        }

        await Verifier.Verify(Encoding.UTF8.GetString(output.ToArray()), extension: "json").UseTextForParameters(name);
    }

    [Theory]
    [InlineData(CompletenessVerdict.Complete, "完整性：完整（", "Completeness: complete (")]
    [InlineData(CompletenessVerdict.NotJudged, "完整性：未能判定（", "Completeness: cannot be told (")]
    public void Verdict_stands_first(CompletenessVerdict verdict, string chinese, string english)
    {
        var (left, right) = (new StringWriter(), new StringWriter());

        new CompletenessText(left, Language.Chinese).Write(SampleCompleteness.Make(verdict));
        new CompletenessText(right, Language.English).Write(SampleCompleteness.Make(verdict));

        Assert.StartsWith("\n" + chinese, left.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("\n" + english, right.ToString(), StringComparison.Ordinal);
    }
}
