using System.Text;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validator;
using KongChuo.Validator.Reports;
using VerifyXunit;

namespace KongChuo.Tests.Validator.Reports;

[UsesVerify]
public sealed class JsonReportWriterTests
{
    [Theory]
    [InlineData("zh-CN", Language.Chinese, false)]
    [InlineData("en", Language.English, false)]
    [InlineData("zh-CN-values", Language.Chinese, true)]
    [InlineData("en-values", Language.English, true)]
    public async Task Report(string name, Language language, bool showValues)
    {
        using var output = new MemoryStream();
        using (var writer = new JsonReportWriter(output, SampleReport.Context(language, showValues)))
            writer.Write(SampleReport.Make());
        var text = Encoding.UTF8.GetString(output.ToArray());

        Assert.Equal(showValues, text.Contains(SampleReport.PersonalValue, StringComparison.Ordinal));
        Assert.Equal(showValues, text.Contains(SampleReport.PersonalName, StringComparison.Ordinal));
        await Verifier.Verify(Settled(text), extension: "json").UseTextForParameters(name);
    }

    /// <summary>Takes out what changes with every version and every rule.</summary>
    private static string Settled(string text) => text
        .Replace(RuleCatalogue.Digest, "RULE-PACK", StringComparison.Ordinal)
        .Replace(Profile.Core.Digest, "PROFILE", StringComparison.Ordinal)
        .Replace($"\"specVersion\": \"{SpecVersion.Current}\"", "\"specVersion\": \"SPEC\"", StringComparison.Ordinal)
        .Replace($"\"version\": \"{ToolInfo.Version}\"", "\"version\": \"TOOL\"", StringComparison.Ordinal);
}
