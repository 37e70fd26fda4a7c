namespace KongChuo.Cases;

/// <summary>The condition of a transition, in the guard language of <c>spec/v1/casestates.json</c>: conditions joined by <c>and</c>.</summary>
internal sealed class CaseGuard
{
    private readonly Condition[] conditions;

    private CaseGuard(Condition[] conditions) => this.conditions = conditions;

    private enum Test
    {
        True,
        Equal,
        In,
        AtLeast,
        Rule,
    }

    /// <summary>Reads a guard.</summary>
    /// <exception cref="FormatException">It is not of the guard language.</exception>
    public static CaseGuard Parse(string text) => new([.. text.Split(" and ").Select(Read)]);

    /// <summary>Whether all conditions hold.</summary>
    /// <param name="valueOf">Gives the value at a path; null when there is none.</param>
    /// <param name="ruleHolds">Says whether a rule holds.</param>
    public bool Holds(Func<string, string?> valueOf, Func<string, bool> ruleHolds) =>
        Array.TrueForAll(conditions, condition => condition.Holds(valueOf, ruleHolds));

    private static Condition Read(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["rule", var rule])
            return new Condition(Test.Rule, rule, [], false);
        if (words is ["not", var denied])
            return new Condition(Test.True, denied, [], true);
        if (text.IndexOf(" in [", StringComparison.Ordinal) is var list and > 0 && text[^1] == ']')
        {
            var isDenied = text[..list].EndsWith(" not", StringComparison.Ordinal);
            return new Condition(Test.In, isDenied ? text[..(list - 4)] : text[..list], text[(list + 5)..^1].Split(','), isDenied);
        }

        foreach (var (sign, test, isDenied) in new[] { (">=", Test.AtLeast, false), ("!=", Test.Equal, true), ("=", Test.Equal, false) })
        {
            if (text.Split(sign) is [var path, var value] && words.Length == 1)
                return new Condition(test, path, [value], isDenied);
        }

        return words.Length == 1 ? new Condition(Test.True, text, [], false) : throw new FormatException($"'{text}' is no condition.");
    }

    private sealed record Condition(Test Test, string Path, string[] Values, bool IsDenied)
    {
        public bool Holds(Func<string, string?> valueOf, Func<string, bool> ruleHolds) => IsDenied != Test switch
        {
            Test.Rule => ruleHolds(Path),
            Test.True => valueOf(Path) == "true",
            Test.AtLeast => Number(valueOf(Path)) >= Number(valueOf(Values[0])),
            _ => valueOf(Path) is { } value && Values.Contains(value, StringComparer.Ordinal),
        };

        private static decimal? Number(string? text) =>
            decimal.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
