using KongChuo.Findings;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Reports;

/// <summary>Sources of rules as people read them: clause numbers as they are, the law by its name in the language.</summary>
internal static class Citations
{
    private const string Law = "source.compulsory-education-law";

    public static string In(Language language, string source) =>
        source.Replace(Text.Get(Language.Chinese, Law), Text.Get(language, Law), StringComparison.Ordinal);
}
