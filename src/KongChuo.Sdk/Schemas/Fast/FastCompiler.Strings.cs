using System.Text;
using System.Text.Json;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <content>Strings.</content>
internal sealed partial class FastCompiler
{
    private readonly Dictionary<string, FastString> strings = new(StringComparer.Ordinal);

    private FastString MakeString(List<SchemaNode> parts, List<ConstantSet> constants)
    {
        var rules = parts.Select(part => part.Strings).OfType<StringRules>().ToList();
        var annotations = parts.SelectMany(part => part.Annotations).Select(number => program.Annotations[number]).ToList();
        var signature = Signature(rules, constants, annotations);
        if (!strings.TryGetValue(signature, out var made))
            strings.Add(signature, made = NewString(rules, constants, [.. annotations.Select(meaningOf).OfType<FastAnnotation>()]));
        return made;
    }

    private FastString NewString(List<StringRules> rules, List<ConstantSet> constants, List<FastAnnotation> meanings)
    {
        var lists = constants.Select(set => set.Texts.Where(text => text[0] == '"').Select(Unquoted)).Concat(meanings.Select(meaning => meaning.Allowed).OfType<IEnumerable<string>>()).ToList();
        var checks = meanings.Select(meaning => meaning.Check).OfType<FastCheck>().ToArray();
        if (lists.Count > 0)
            return new FastString { Set = SetOf(rules, lists, checks) };

        var minimum = rules.Count == 0 ? 0 : rules.Max(rule => rule.MinLength);
        var maximum = rules.Count == 0 ? long.MaxValue : rules.Min(rule => rule.MaxLength);
        var patterns = rules.Where(rule => rule.Pattern is not null).ToList();
        var shape = patterns.Count == 1 ? FastShape.Of(patterns[0].PatternText!) : null;
        if (shape is not null && (shape.Length < minimum || shape.Length > maximum))
            shape = null;
        var formats = rules.Where(rule => rule.Format is not null && !IsImplied(rule.FormatName!, shape)).Select(rule => rule.Format!).ToArray();
        var left = shape is null ? patterns.Select(rule => rule.Pattern!).ToArray() : [];
        var isDear = formats.Length > 0 || left.Length > 0 || checks.Length > 0;
        return new FastString
        {
            Shape = shape,
            MinLength = minimum,
            MaxLength = maximum,
            Patterns = left,
            Safe = left.Length == 1 ? SafeText.Of(left[0]) : null,
            Formats = formats,
            Checks = checks,
            Cache = isDear ? Caches++ : -1,
            IsShapeOnly = shape is not null && formats.Length == 0 && checks.Length == 0,
        };
    }

    /// <summary>The strings on every list that satisfy everything else asked of them.</summary>
    private static FastSet SetOf(List<StringRules> rules, List<IEnumerable<string>> lists, FastCheck[] checks)
    {
        var texts = lists.Aggregate((all, list) => all.Intersect(list, StringComparer.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Where(text => rules.TrueForAll(rule => Satisfies(rule, text)))
            .Select(Encoding.UTF8.GetBytes)
            .Where(text => Array.TrueForAll(checks, check => check(text)) && !text.AsSpan().ContainsAny("\"\\"u8) && !Array.Exists(text, value => value < ' '));
        return new FastSet([.. texts]);
    }

    /// <summary>
    /// A string whose demands depend on the string itself: of the strings the schema names, those the complete engine
    /// accepts without a finding are taken, all others are left to it.
    /// </summary>
    private FastNode MakeByTrial(SchemaNode node)
    {
        var candidates = new HashSet<string>(StringComparer.Ordinal);
        Name(node, candidates, []);
        var trial = program.StartingAt(node);
        var result = new SchemaResult();
        var accepted = candidates.Where(text => IsAcceptedWhole(trial, result, text)).Select(Encoding.UTF8.GetBytes).ToList();
        return accepted.Count == 0 ? FastNode.GiveUp : new FastString { Set = new FastSet(accepted) };
    }

    private bool IsAcceptedWhole(SchemaProgram trial, SchemaResult result, string text)
    {
        if (text.AsSpan().ContainsAny('"', '\\') || text.Any(character => character is < ' ' or > '~'))
            return false;
        if (!trial.Evaluate(Encoding.UTF8.GetBytes($"\"{text}\""), result))
            return false;
        foreach (var annotation in result.Annotations)
        {
            if (meaningOf(program.Annotations[annotation.Annotation]) is { } meaning
                && (meaning.Allowed?.Contains(text, StringComparer.Ordinal) == false || meaning.Check?.Invoke(Encoding.UTF8.GetBytes(text)) == false))
                return false;
        }

        return true;
    }

    /// <summary>Collects the strings a schema and those it applies to the same value name.</summary>
    private void Name(SchemaNode node, HashSet<string> names, HashSet<SchemaNode> visited)
    {
        if (!visited.Add(node))
            return;
        foreach (var text in new[] { node.Const, node.Enum }.OfType<ConstantSet>().SelectMany(set => set.Texts).Where(text => text[0] == '"'))
            names.Add(Unquoted(text));
        foreach (var annotation in node.Annotations)
            names.UnionWith(meaningOf(program.Annotations[annotation])?.Allowed ?? []);
        foreach (var edge in node.InPlace.SelectMany(EdgesOf))
            Name(edge.Target, names, visited);
    }

    private static IEnumerable<SchemaEdge> EdgesOf(InPlaceRule rule) => rule switch
    {
        AllRule all => all.Edges,
        AnyRule any => any.Edges,
        OneRule one => one.Edges,
        NotRule not => [not.Edge],
        ConditionalRule conditional => new[] { conditional.If, conditional.Then, conditional.Else }.OfType<SchemaEdge>(),
        _ => [],
    };

    private static string Unquoted(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetString()!;
    }

    private static bool Satisfies(StringRules rule, string text)
    {
        var length = text.EnumerateRunes().Count();
        var utf8 = Encoding.UTF8.GetBytes(text);
        return length >= rule.MinLength && length <= rule.MaxLength && rule.Pattern?.IsMatch(utf8) != false && rule.Format?.Invoke(utf8) != false;
    }

    private static bool IsImplied(string format, FastShape? shape) => format == "uuid" && shape?.IsWithinUuid() == true;

    private static string Signature(List<StringRules> rules, List<ConstantSet> constants, List<SchemaAnnotation> annotations)
    {
        var words = rules.Select(rule => FormattableString.Invariant($"{rule.MinLength} {rule.MaxLength} {rule.FormatName} {rule.Format is null} {rule.PatternText}"))
            .Concat(constants.Select(set => string.Join(' ', set.Texts)))
            .Concat(annotations.Select(annotation => annotation.Keyword + " " + annotation.Value));
        return string.Join('\n', words);
    }
}
