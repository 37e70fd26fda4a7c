using KongChuo.Findings;
using KongChuo.Schemas;

namespace KongChuo.Validator.Commands;

/// <summary>Puts the faults of the bare engine into words.</summary>
internal static class SchemaFaultText
{
    /// <summary>One sentence about a fault.</summary>
    public static string Of(SchemaFault fault, Language language)
    {
        var (chinese, english) = fault.IsForbidden
            ? Forbidden(Argument(fault, "property"))
            : Words(fault.Keyword, name => Argument(fault, name));
        return language == Language.Chinese ? chinese : english;
    }

    private static (string Chinese, string English) Forbidden(string property) => property.Length == 0
        ? ("此处不允许有值", "no value is allowed here")
        : ($"不允许有成员 {property}", $"member {property} is not allowed");

    private static string Argument(SchemaFault fault, string name)
    {
        foreach (var argument in fault.Arguments)
        {
            if (argument.Name == name)
                return argument.ToString();
        }

        return "";
    }

    private static (string Chinese, string English) Words(string keyword, Func<string, string> a) => keyword switch
    {
        "type" => ($"类型应为 {a("expected")}，实为 {a("actual")}", $"expected type {a("expected")}, found {a("actual")}"),
        "const" => ($"应等于 {a("expected")}", $"must equal {a("expected")}"),
        "enum" => ($"应为下列之一：{a("expected")}", $"must be one of {a("expected")}"),
        "minimum" => ($"不得小于 {a("limit")}", $"must be at least {a("limit")}"),
        "maximum" => ($"不得大于 {a("limit")}", $"must be at most {a("limit")}"),
        "exclusiveMinimum" => ($"应大于 {a("limit")}", $"must be greater than {a("limit")}"),
        "exclusiveMaximum" => ($"应小于 {a("limit")}", $"must be less than {a("limit")}"),
        "multipleOf" => ($"应为 {a("divisor")} 的整数倍", $"must be a multiple of {a("divisor")}"),
        "minLength" => ($"至少 {a("limit")} 个字符，实有 {a("actual")} 个", $"at least {a("limit")} characters, found {a("actual")}"),
        "maxLength" => ($"至多 {a("limit")} 个字符，实有 {a("actual")} 个", $"at most {a("limit")} characters, found {a("actual")}"),
        "pattern" => ($"不符合模式 {a("pattern")}", $"does not match {a("pattern")}"),
        "format" => ($"不符合格式 {a("format")}", $"is not a valid {a("format")}"),
        "minItems" => ($"至少 {a("limit")} 项，实有 {a("actual")} 项", $"at least {a("limit")} items, found {a("actual")}"),
        "maxItems" => ($"至多 {a("limit")} 项，实有 {a("actual")} 项", $"at most {a("limit")} items, found {a("actual")}"),
        "uniqueItems" => ($"第 {a("first")} 项与第 {a("second")} 项相同（自 0 计）", $"items {a("first")} and {a("second")} (from 0) are equal"),
        "contains" or "minContains" => ($"至少应有 {a("limit")} 项符合要求，实有 {a("actual")} 项", $"at least {a("limit")} matching items, found {a("actual")}"),
        "maxContains" => ($"至多可有 {a("limit")} 项符合要求，实有 {a("actual")} 项", $"at most {a("limit")} matching items, found {a("actual")}"),
        "minProperties" => ($"至少 {a("limit")} 个成员，实有 {a("actual")} 个", $"at least {a("limit")} members, found {a("actual")}"),
        "maxProperties" => ($"至多 {a("limit")} 个成员，实有 {a("actual")} 个", $"at most {a("limit")} members, found {a("actual")}"),
        "required" => ($"缺少成员 {a("property")}", $"member {a("property")} is missing"),
        "dependentRequired" or "dependencies" => ($"有 {a("because")} 时不可缺少成员 {a("property")}", $"member {a("property")} is missing beside {a("because")}"),
        "anyOf" => ("不符合任何一个可选模式", "matches none of the alternatives"),
        "oneOf" => ($"应恰好符合一个可选模式，实符合 {a("matched")} 个", $"must match exactly one alternative, matches {a("matched")}"),
        "not" => ("符合了不应符合的模式", "matches the schema it must not match"),
        _ => throw new ArgumentOutOfRangeException(nameof(keyword), keyword, "No words for this keyword."),
    };
}
