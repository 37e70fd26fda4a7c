using System.Collections.Concurrent;
using System.Globalization;

namespace KongChuo.Schemas.Patterns;

/// <summary>Unicode properties as <c>\p{...}</c> names them. General categories follow the tables of the running framework.</summary>
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, string[]> GroupMembers = new(StringComparer.Ordinal)
    {
        ["L"] = ["Lu", "Ll", "Lt", "Lm", "Lo"],
        ["LC"] = ["Lu", "Ll", "Lt"],
        ["M"] = ["Mn", "Mc", "Me"],
        ["N"] = ["Nd", "Nl", "No"],
        ["P"] = ["Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po"],
        ["S"] = ["Sm", "Sc", "Sk", "So"],
        ["Z"] = ["Zs", "Zl", "Zp"],
        ["C"] = ["Cc", "Cf", "Cs", "Co", "Cn"],
    };

    /// <summary>The two-letter names in the order of <see cref="UnicodeCategory"/>.</summary>
    private static readonly string[] CategoryCodes =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    private static readonly Dictionary<string, string> LongNames = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Cased_Letter"] = "LC", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm", ["Other_Letter"] = "Lo", ["Mark"] = "M", ["Combining_Mark"] = "M", ["Nonspacing_Mark"] = "Mn",
        ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me", ["Number"] = "N", ["Decimal_Number"] = "Nd", ["digit"] = "Nd",
        ["Letter_Number"] = "Nl", ["Other_Number"] = "No", ["Punctuation"] = "P", ["punct"] = "P", ["Connector_Punctuation"] = "Pc",
        ["Dash_Punctuation"] = "Pd", ["Open_Punctuation"] = "Ps", ["Close_Punctuation"] = "Pe", ["Initial_Punctuation"] = "Pi",
        ["Final_Punctuation"] = "Pf", ["Other_Punctuation"] = "Po", ["Symbol"] = "S", ["Math_Symbol"] = "Sm", ["Currency_Symbol"] = "Sc",
        ["Modifier_Symbol"] = "Sk", ["Other_Symbol"] = "So", ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Line_Separator"] = "Zl",
        ["Paragraph_Separator"] = "Zp", ["Other"] = "C", ["Control"] = "Cc", ["cntrl"] = "Cc", ["Format"] = "Cf", ["Surrogate"] = "Cs",
        ["Private_Use"] = "Co", ["Unassigned"] = "Cn",
    };

    /// <summary>Binary properties ECMA-262 knows and this engine does not; a name in neither table is a misspelling.</summary>
    private static readonly HashSet<string> OtherBinaryNames = new(
        ("ASCII_Hex_Digit AHex Alphabetic Alpha Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded "
        + "CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT "
        + "Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp "
        + "Emoji_Modifier EMod Emoji_Modifier_Base EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base "
        + "Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS "
        + "Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar "
        + "Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm "
        + "Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space "
        + "XID_Continue XIDC XID_Start XIDS").Split(' '),
        StringComparer.Ordinal);

    private static readonly Lazy<CodePointSet[]> ByCategory = new(ScanCategories);
    private static readonly ConcurrentDictionary<string, CodePointSet> Groups = new(StringComparer.Ordinal);

    /// <summary>
    /// The set an expression such as <c>L</c>, <c>Letter</c>, <c>gc=Lu</c> or <c>Script=Han</c> names; null where there is none here,
    /// <paramref name="known"/> then telling whether ECMA-262 has the property.
    /// </summary>
    public static CodePointSet? Find(string expression, out bool known)
    {
        var equals = expression.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            var set = FindBinary(expression) ?? FindCategory(expression);
            known = set is not null || OtherBinaryNames.Contains(expression);
            return set;
        }

        var value = expression[(equals + 1)..];
        switch (expression[..equals])
        {
            case "General_Category" or "gc":
                known = false;
                return FindCategory(value);
            case "Script" or "sc":
                known = value.Length > 0;
                return UnicodeScripts.Find(value);
            case "Script_Extensions" or "scx":
                known = value.Length > 0;
                return null;
            default:
                known = false;
                return null;
        }
    }

    private static CodePointSet? FindBinary(string name) => name switch
    {
        "Any" => CodePointSet.Everything,
        "ASCII" => CodePointSet.OfRanges(0, 0x7F),
        "Assigned" => FindCategory("Cn")!.Complement(),
        _ => null,
    };

    private static CodePointSet? FindCategory(string name)
    {
        var code = LongNames.GetValueOrDefault(name, name);
        var index = Array.IndexOf(CategoryCodes, code);
        if (index >= 0)
            return ByCategory.Value[index];
        return GroupMembers.ContainsKey(code) ? Groups.GetOrAdd(code, Unite) : null;
    }

    private static CodePointSet Unite(string group)
    {
        var union = new CodePointSet.Builder();
        foreach (var code in GroupMembers[group])
            union.Add(ByCategory.Value[Array.IndexOf(CategoryCodes, code)]);
        return union.ToSet();
    }

    private static CodePointSet[] ScanCategories()
    {
        var builders = new CodePointSet.Builder[CategoryCodes.Length];
        for (var i = 0; i < builders.Length; i++)
            builders[i] = new();

        var runStart = 0;
        var category = CharUnicodeInfo.GetUnicodeCategory(0);
        for (var codePoint = 1; codePoint <= CodePointSet.Last; codePoint++)
        {
            var next = CharUnicodeInfo.GetUnicodeCategory(codePoint);
            if (next == category)
                continue;
            builders[(int)category].Add(runStart, codePoint - 1);
            (runStart, category) = (codePoint, next);
        }

        builders[(int)category].Add(runStart, CodePointSet.Last);
        return Array.ConvertAll(builders, builder => builder.ToSet());
    }
}
