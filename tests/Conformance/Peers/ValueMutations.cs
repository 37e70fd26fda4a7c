using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Peers;

/// <summary>Changes of single values: another type, another number, another spelling of the same number.</summary>
internal static class ValueMutations
{
    private static readonly string[] Others = ["null", "true", "false", "0", "1", "-1", "\"\"", "\"0\"", "[]", "{}", "[{}]", "{\"a\":1}", "1.0", "[null]"];

    private static readonly string[] Numbers =
        ["0", "-0", "1", "-1", "1.0", "1e0", "10e-1", "0.5", "1.5", "1e2", "0.1", "1e-7", "9007199254740993", "-9007199254740993", "2.0000000000000000001", "0.0"];

    private static readonly string[] Huge = ["99999999999999999999", "9223372036854775808", "1e308"];

    /// <summary>Any other value.</summary>
    public static JsonNode? Type(Dice dice) => JsonNode.Parse(dice.Pick(Others));

    /// <summary>Another number: one of the tricky ones, or one at a limit.</summary>
    public static JsonNode Number(JsonNode value, Dice dice) => dice.Below(4) switch
    {
        0 => Respelled(value, dice),
        1 => Literal(dice.OneIn(20) ? dice.Pick(Huge) : dice.Pick(Numbers)),
        2 => Literal(Text(dice.Pick(MutationPool.Instance.Bounds) + dice.Below(3) - 1)),
        _ => Literal(Text(dice.Pick(MutationPool.Instance.Bounds) + (dice.Below(2) == 0 ? 0.1m : -0.1m))),
    };

    private static JsonNode Respelled(JsonNode value, Dice dice)
    {
        var text = value.ToJsonString();
        if (text.Contains('e', StringComparison.OrdinalIgnoreCase))
            return value.DeepClone();
        return Literal(text + dice.Pick<string>(text.Contains('.', StringComparison.Ordinal) ? ["0", "e0", "E+0"] : [".0", ".00", "e0", "E+0", ".5"]));
    }

    private static JsonNode Literal(string text) => JsonNode.Parse(text)!;

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The mutations that fit a text.</summary>
    public static JsonNode Text(string text, Dice dice)
    {
        var isDate = text.Length >= 7 && text[4] == '-' && char.IsAsciiDigit(text[0]);
        var isReference = text.StartsWith('/') || text.Contains(':', StringComparison.Ordinal);
        return dice.Below(8) switch
        {
            0 => TextMutations.Code(text, dice),
            1 => TextMutations.Digit(text, dice),
            2 => TextMutations.Length(text, dice),
            3 or 4 when isDate => TextMutations.Date(text, dice),
            3 or 4 when isReference => TextMutations.Reference(text, dice),
            5 when dice.OneIn(4) => TextMutations.Reference(text, dice),
            5 when dice.OneIn(4) => TextMutations.Date(text, dice),
            _ => TextMutations.Spelling(text, dice),
        };
    }

    /// <summary>A change that fits the value.</summary>
    public static JsonNode? Fitting(JsonNode? value, Dice dice) => value?.GetValueKind() switch
    {
        JsonValueKind.String => Text(value!.GetValue<string>(), dice),
        JsonValueKind.Number => Number(value!, dice),
        JsonValueKind.True => JsonValue.Create(false),
        JsonValueKind.False => JsonValue.Create(true),
        _ => Type(dice),
    };
}
