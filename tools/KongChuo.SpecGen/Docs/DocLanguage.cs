using KongChuo.SpecGen.Shapes;

namespace KongChuo.SpecGen.Docs;

/// <summary>A language the reference is written in.</summary>
/// <param name="Code">Its tag: <c>zh-CN</c> or <c>en</c>.</param>
internal sealed record DocLanguage(string Code)
{
    /// <summary>Both languages.</summary>
    public static IReadOnlyList<DocLanguage> Both { get; } = [new("zh-CN"), new("en")];

    /// <summary>The folder of its pages.</summary>
    public string Folder => "docs/reference/" + Code;

    private bool IsChinese => Code == "zh-CN";

    /// <summary>Picks a wording.</summary>
    public string Of(string chinese, string english) => IsChinese ? chinese : english;

    /// <summary>The title of a schema.</summary>
    public string Title(SchemaWords words) => Of(words.Chinese, words.English);

    /// <summary>The description of a schema; empty when there is none.</summary>
    public string Description(SchemaWords words) => Of(words.ChineseDescription ?? "", words.EnglishDescription ?? "");
}
