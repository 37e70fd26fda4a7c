using System.Text;

namespace KongChuo.SpecGen.Output;

/// <summary>Makes C# identifiers of words.</summary>
internal static class Identifier
{
    private const int LongestWords = 60;

    /// <summary>Joins the words of a name in kebab-case or camelCase, or of a phrase, each with a capital.</summary>
    /// <param name="words">The words; anything but ASCII letters and digits parts them.</param>
    public static string Pascal(string words)
    {
        var name = new StringBuilder();
        var capital = true;
        foreach (var character in words)
        {
            if (character == '\'' || character == '’')
                continue;
            if (!char.IsAsciiLetterOrDigit(character))
            {
                capital = true;
                continue;
            }

            name.Append(capital ? char.ToUpperInvariant(character) : character);
            capital = false;
        }

        return name.ToString();
    }

    /// <summary>The name of a parameter or field.</summary>
    public static string Camel(string words)
    {
        var pascal = Pascal(words);
        var name = char.ToLowerInvariant(pascal[0]) + pascal[1..];
        return Keywords.Contains(name) ? "@" + name : name;
    }

    /// <summary>A name for a code, made of its English label without what stands in brackets.</summary>
    /// <param name="label">The English label.</param>
    /// <param name="code">The code, used where the label gives no usable name.</param>
    public static string ForCode(string label, string code)
    {
        var name = Pascal(Unbracketed(label));
        if (name.Length == 0 || name.Length > LongestWords)
            return "Code" + Pascal(code);
        return char.IsAsciiDigit(name[0]) ? "Code" + name : name;
    }

    private static string Unbracketed(string label)
    {
        var depth = 0;
        var kept = new StringBuilder();
        foreach (var character in label)
        {
            if (character is '(' or '（')
                depth++;
            else if (character is ')' or '）')
                depth--;
            else if (depth == 0)
                kept.Append(character);
        }

        return kept.ToString();
    }

    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "field", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "value", "virtual", "void", "volatile", "while",
    ];
}
