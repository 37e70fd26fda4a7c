using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Example;

/// <summary>Validates every file of a folder and says what was found, in Chinese, without personal values.</summary>
internal static class ValidateFiles
{
    public static async Task RunAsync(string folder, TextWriter output)
    {
        var profile = Profile.Find("fangcheng-2025");
        var validator = KongChuoValidator.For(SpecVersion.V1_0, profile);
        var files = Directory.EnumerateFiles(folder, "*.*json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => ValidationInput.FromFile(path, Path.GetRelativePath(folder, path)));

        var report = await validator.ValidateAsync(files, new ValidationOptions { AsOf = new DateOnly(2025, 10, 8) });

        var records = report.Inputs.Sum(input => input.Records);
        output.WriteLine($"校验：{report.Verdict}，{report.Inputs.Count} 个文件，{records} 条记录，错误 {report.Count(Severity.Error)}");
        foreach (var result in report.Rules.Where(rule => rule.Count > 0))
        {
            foreach (var (input, finding) in result.Samples)
            {
                var message = RuleText.Message(result.Rule, finding, profile, Language.Chinese, withheld: "（隐去）");
                output.WriteLine($"  {input} 第 {finding.Record} 条：{message}");
            }
        }
    }
}
