using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <content>Numbers.</content>
internal sealed unsafe partial class FastWalker
{
    private const int MostDigits = 17;

    private static byte* Integer(FastInteger node, byte* at)
    {
        var isNegative = *at == '-';
        if (isNegative)
            at++;
        var first = at;
        long value = 0;
        while ((uint)(*at - '0') <= 9 && at - first <= MostDigits)
            value = (value * 10) + (*at++ - '0');
        if (at == first || at - first > MostDigits || (*first == '0' && at - first > 1) || *at is (byte)'.' or (byte)'e' or (byte)'E')
            return null;
        if (isNegative)
            value = -value;
        return value >= node.Minimum && value <= node.Maximum ? at : null;
    }

    private static byte* Number(FastNumber node, byte* at)
    {
        var start = at;
        if (*at == '-')
            at++;
        var first = at;
        at = Digits(at);
        if (at == first || (*first == '0' && at - first > 1))
            return null;
        if (*at == '.')
        {
            var fraction = at + 1;
            at = Digits(fraction);
            if (at == fraction)
                return null;
        }

        if (*at is (byte)'e' or (byte)'E' || at - start > 300)
            return null;
        foreach (var rules in node.Rules)
        {
            if (!Satisfies(rules, new ReadOnlySpan<byte>(start, (int)(at - start))))
                return null;
        }

        return at;
    }

    private static bool Satisfies(NumberRules rules, ReadOnlySpan<byte> number) =>
        (rules.Minimum is not { } minimum || minimum.CompareValue(number) >= 0)
        && (rules.Maximum is not { } maximum || maximum.CompareValue(number) <= 0)
        && (rules.ExclusiveMinimum is not { } above || above.CompareValue(number) > 0)
        && (rules.ExclusiveMaximum is not { } below || below.CompareValue(number) < 0);

    private static byte* Digits(byte* at)
    {
        while ((uint)(*at - '0') <= 9)
            at++;
        return at;
    }
}
