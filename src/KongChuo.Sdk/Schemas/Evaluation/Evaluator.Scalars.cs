using KongChuo.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <content>Types, constants, numbers and strings.</content>
internal ref partial struct Evaluator<TMode>
{
    private readonly bool CheckClosed(SchemaNode node, in JsonSpan value)
    {
        if (node.Refusal is not null)
            throw new SchemaEvaluationException(node.Location, node.Refusal, value.Start);
        if (Collects)
            RecordFalse(node, value.Start);
        return Collects;
    }

    private readonly bool CheckConstants(SchemaNode node, in JsonSpan value)
    {
        if (node.Types != JsonTypes.All && !HasType(node.Types, value) && StopsAtType(node, value))
            return false;
        if (node.Const is { } constant && !IsAmong(constant, value) && Stops(node, "const", value, "expected", constant.Texts[0]))
            return false;
        return node.Enum is not { } constants || IsAmong(constants, value) || !Stops(node, "enum", value, "expected", constants.Texts);
    }

    private readonly bool HasType(JsonTypes types, in JsonSpan value)
    {
        if ((types & JsonTypeNames.Of(value.Kind)) != 0)
            return true;
        return value.Kind == JsonKind.Number && (types & JsonTypes.Integer) != 0 && IsInteger(value.Of(_data));
    }

    private static bool IsInteger(ReadOnlySpan<byte> number)
        => !number.ContainsAny((byte)'.', (byte)'e', (byte)'E') || JsonDecimal.Parse(number).IsInteger;

    private readonly bool IsAmong(ConstantSet constants, in JsonSpan value)
        => value.Kind == JsonKind.String
            ? constants.ContainsString(_state.Content(_data, value))
            : constants.Contains(_data, value);

    private readonly bool CheckNumber(SchemaNode node, NumberRules rules, in JsonSpan value)
    {
        var text = value.Of(_data);
        if (rules.Minimum is { } minimum && minimum.CompareValue(text) < 0 && Stops(node, "minimum", value, "limit", minimum.Text))
            return false;
        if (rules.Maximum is { } maximum && maximum.CompareValue(text) > 0 && Stops(node, "maximum", value, "limit", maximum.Text))
            return false;
        if (rules.ExclusiveMinimum is { } above && above.CompareValue(text) <= 0 && Stops(node, "exclusiveMinimum", value, "limit", above.Text))
            return false;
        if (rules.ExclusiveMaximum is { } below && below.CompareValue(text) >= 0 && Stops(node, "exclusiveMaximum", value, "limit", below.Text))
            return false;
        return rules.MultipleOf is not { } divisor
            || divisor.Divides(text)
            || !Stops(node, "multipleOf", value, "divisor", divisor.Text);
    }

    private readonly bool CheckString(SchemaNode node, StringRules rules, in JsonSpan value)
    {
        var content = _state.Content(_data, value);
        if (rules.ChecksLength)
        {
            long length = CodePoints.Count(content);
            if (length < rules.MinLength && Stops(node, "minLength", value, rules.MinLength, length))
                return false;
            if (length > rules.MaxLength && Stops(node, "maxLength", value, rules.MaxLength, length))
                return false;
        }

        if (rules.Pattern is { } pattern && !pattern.IsMatch(content)
            && Stops(node, "pattern", value, "pattern", rules.PatternText!))
            return false;
        return rules.Format is not { } format
            || format(content)
            || !Stops(node, "format", value, "format", rules.FormatName!);
    }
}
