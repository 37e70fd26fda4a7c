using KongChuo.Findings;
using KongChuo.Validator.Reports;
using VerifyXunit;

namespace KongChuo.Tests.Validator.Reports;

[UsesVerify]
public sealed class TextReportWriterTests
{
    [Theory]
    [InlineData("zh-CN", Language.Chinese, false)]
    [InlineData("en", Language.English, false)]
    [InlineData("zh-CN-values", Language.Chinese, true)]
    [InlineData("en-values", Language.English, true)]
    public async Task Report(string name, Language language, bool showValues)
    {
        var writer = new StringWriter();

        new TextReportWriter(writer, SampleReport.Context(language, showValues)).Write(SampleReport.Make());

        Assert.Equal(showValues, writer.ToString().Contains(SampleReport.PersonalValue, StringComparison.Ordinal));
        Assert.Equal(showValues, writer.ToString().Contains(SampleReport.PersonalName, StringComparison.Ordinal));
        await Verifier.Verify(writer.ToString().Replace(SpecVersion.Current, "SPEC", StringComparison.Ordinal)).UseTextForParameters(name);
    }
}
