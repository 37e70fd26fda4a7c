using System.Text.Json;

namespace KongChuo.Rules;

/// <summary>Reads what a profile says of one parameter, and checks the value by the parameter's unit.</summary>
internal static class ParameterReader
{
    private static readonly string[] Members = ["value", "unit", "codeList", "values", "clause", "suggested", "zh", "en"];

    /// <summary>Reads it.</summary>
    /// <param name="node">What the profile says.</param>
    /// <param name="pointer">Where it says it.</param>
    /// <param name="inherited">The value of the profile above; null in a profile that declares its parameters.</param>
    /// <param name="checks">Whether unit and value are checked.</param>
    /// <exception cref="ProfileException">It is not of the parameter's kind.</exception>
    public static ParameterValue Read(JsonElement node, string pointer, ParameterValue? inherited, bool checks)
    {
        if (node.ValueKind != JsonValueKind.Object)
            throw ProfileFaults.WrongType(pointer, "JSON 对象", "a JSON object");
        foreach (var member in node.EnumerateObject())
        {
            if (!Members.Contains(member.Name, StringComparer.Ordinal))
                throw ProfileFaults.UnknownMember(ProfileFaults.Below(pointer, member.Name));
        }

        if (!node.TryGetProperty("value", out var value))
            throw ProfileFaults.Missing(pointer + "/value");
        var kind = inherited is null ? Declared(node, pointer, checks) : Restated(node, pointer, inherited.Kind);
        if (checks)
            CheckValue(value, pointer + "/value", kind);
        if (inherited is { IsOff: false } && value.ValueKind != JsonValueKind.Null && inherited.IsList != (value.ValueKind == JsonValueKind.Array))
            throw ProfileFaults.OneForMany(pointer + "/value", inherited.IsList);
        return new ParameterValue(value.Clone(), Text(node, "clause", pointer), kind);
    }

    private static ParameterKind Declared(JsonElement node, string pointer, bool checks)
    {
        var unit = Text(node, "unit", pointer) ?? throw ProfileFaults.Missing(pointer + "/unit");
        if (checks && !ParameterForm.IsUnit(unit))
            throw ProfileFaults.WrongType(pointer + "/unit", "已有的单位", "a unit there is");
        return new ParameterKind(unit, Text(node, "codeList", pointer), Words(node, pointer));
    }

    private static ParameterKind Restated(JsonElement node, string pointer, ParameterKind inherited)
    {
        if (Text(node, "unit", pointer) is { } unit && unit != inherited.Unit)
            throw ProfileFaults.OtherUnit(pointer + "/unit", unit, inherited.Unit);
        if (Text(node, "codeList", pointer) is { } codeList && codeList != inherited.CodeList)
            throw ProfileFaults.OtherCodeList(pointer + "/codeList", codeList, inherited.CodeList ?? "-");
        if (node.TryGetProperty("values", out _) && !Words(node, pointer).SequenceEqual(inherited.Words, StringComparer.Ordinal))
            throw ProfileFaults.OwnWords(pointer + "/values");
        return inherited;
    }

    private static void CheckValue(JsonElement value, string pointer, ParameterKind kind)
    {
        if (ParameterForm.Expected(kind.Unit, value) is { } form)
            throw ProfileFaults.WrongForm(pointer, form);
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, number) in value.EnumerateArray().Select((item, number) => (item, number)))
                CheckChoice(item, ProfileFaults.Below(pointer, FormattableString.Invariant($"{number}")), kind);
        }
        else
        {
            CheckChoice(value, pointer, kind);
        }
    }

    private static void CheckChoice(JsonElement value, string pointer, ParameterKind kind)
    {
        if (value.ValueKind != JsonValueKind.String)
            return;
        if (kind.CodeList is { } list && !V1.CodeLists.All.Get(list).Contains(value.GetString()!))
            throw ProfileFaults.NoCode(pointer, list);
        if (kind.Unit == "mode" && !kind.Words.Contains(value.GetString(), StringComparer.Ordinal))
            throw ProfileFaults.NoWord(pointer, kind.Words);
    }

    private static string? Text(JsonElement node, string member, string pointer)
    {
        if (!node.TryGetProperty(member, out var value))
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw ProfileFaults.WrongType(pointer + "/" + member, "文字", "text");
    }

    private static IReadOnlyList<string> Words(JsonElement node, string pointer)
    {
        if (!node.TryGetProperty("values", out var words))
            return [];
        return words.ValueKind == JsonValueKind.Array && words.EnumerateArray().All(word => word.ValueKind == JsonValueKind.String)
            ? [.. words.EnumerateArray().Select(word => word.GetString()!)]
            : throw ProfileFaults.WrongType(pointer + "/values", "文字的列表", "a list of texts");
    }
}
