using KongChuo.Findings;
using KongChuo.V1;

namespace KongChuo.Validator;

/// <summary>Names of codes for people.</summary>
internal static class CodeNames
{
    /// <summary>The name of a code; the code itself when the list does not have it.</summary>
    public static string Title(string list, string code, Language language) =>
        CodeLists.All.Find(list)?.Find(code)?.Title.In(language) ?? code;
}
