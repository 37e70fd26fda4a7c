namespace KongChuo.Findings;

/// <summary>The two languages every text of the specification is written in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, <c>zh-CN</c>: the default.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
