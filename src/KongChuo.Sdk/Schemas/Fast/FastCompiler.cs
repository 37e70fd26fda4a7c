using KongChuo.Schemas.Evaluation;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Turns a compiled schema into the nodes the fast path walks. All that bears on one value, along <c>$ref</c> and
/// <c>allOf</c>, becomes one node; what the fast path does not know becomes <see cref="FastNode.GiveUp"/>, which costs speed
/// and never a verdict.
/// </summary>
internal sealed partial class FastCompiler
{
    private const int MaxNesting = 64;

    private readonly SchemaProgram program;
    private readonly Func<SchemaAnnotation, FastAnnotation?> meaningOf;
    private readonly Dictionary<(SchemaNode, CaptureNode?), FastNode> made = [];

    /// <summary>Begins without nodes.</summary>
    /// <param name="program">The program.</param>
    /// <param name="meaningOf">Says what an annotation asks; null for nothing.</param>
    public FastCompiler(SchemaProgram program, Func<SchemaAnnotation, FastAnnotation?> meaningOf) => (this.program, this.meaningOf) = (program, meaningOf);

    private int nesting;

    /// <summary>How many predictions the nodes made so far keep.</summary>
    public int Predictions { get; private set; }

    /// <summary>How many caches of accepted texts the nodes made so far keep.</summary>
    public int Caches { get; private set; }

    /// <summary>Makes the plan of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="meaningOf">Says what an annotation asks; null for nothing.</param>
    public static FastPlan Compile(SchemaProgram program, Func<SchemaAnnotation, FastAnnotation?> meaningOf)
    {
        var compiler = new FastCompiler(program, meaningOf);
        var root = program.UsesDynamicScope ? FastNode.GiveUp : compiler.Make(program.Root, program.Options.Captures?.Root);
        return new FastPlan(root, compiler.Predictions, compiler.Caches, program.Options.Captures?.Pointers.Count ?? 0);
    }

    /// <summary>The node of a schema, made when it is first asked for.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="capture">What is captured of the value and below it; null for nothing.</param>
    public FastNode Make(SchemaNode node, CaptureNode? capture)
    {
        if (made.TryGetValue((node, capture), out var known))
            return known;
        var result = Make([node], capture, container => made[(node, capture)] = container);
        return made[(node, capture)] = result;
    }

    /// <summary>Makes one node of schemas that all bear on the same value.</summary>
    /// <param name="nodes">The schemas.</param>
    /// <param name="capture">What is captured below the value.</param>
    /// <param name="begun">Told of an array or object before its parts are made, so that a schema may contain itself.</param>
    private FastNode Make(IReadOnlyList<SchemaNode> nodes, CaptureNode? capture, Action<FastNode>? begun)
    {
        var parts = new List<SchemaNode>();
        if (!nodes.All(node => Gather(node, parts)) || ++nesting > MaxNesting)
            return FastNode.GiveUp;
        var types = parts.Aggregate(JsonTypes.All, (all, part) => all & part.Types);
        var isConstant = parts.Exists(part => part.Const is not null || part.Enum is not null);
        var result = types switch
        {
            JsonTypes.Object when !isConstant => MakeObject(parts, capture, begun),
            JsonTypes.Array when !isConstant => MakeArray(parts, capture, begun),
            _ => MakeScalar(nodes, parts, types),
        };
        nesting--;
        return result;
    }

    private static bool HasChoices(SchemaNode node) => Array.Exists(node.InPlace, rule => rule is ConditionalRule or AnyRule);

    /// <summary>Collects the schemas that all bear on the same value. False when one is of a kind the fast path does not know.</summary>
    private static bool Gather(SchemaNode node, List<SchemaNode> parts)
    {
        if (node.IsFalse || node.Refusal is not null || parts.Count > 64)
            return false;
        if (parts.Contains(node))
            return true;
        parts.Add(node);
        foreach (var rule in node.InPlace)
        {
            if (rule is AllRule all)
            {
                if (!Array.TrueForAll(all.Edges, edge => Gather(edge.Target, parts)))
                    return false;
            }
            else if (rule is not (ConditionalRule or AnyRule))
            {
                return false;
            }
        }

        return true;
    }

    private FastNode MakeScalar(IReadOnlyList<SchemaNode> nodes, List<SchemaNode> parts, JsonTypes types)
    {
        if (parts.Exists(HasChoices))
            return nodes.Count == 1 ? MakeByTrial(nodes[0]) : FastNode.GiveUp;
        var constants = parts.SelectMany(part => new[] { part.Const, part.Enum }).OfType<ConstantSet>().ToList();
        if (constants is [{ Texts: ["true" or "false"] } truth] && types.HasFlag(JsonTypes.Boolean))
            return new FastBoolean(truth.Texts[0] == "true");
        if (constants.Count > 0)
            return types.HasFlag(JsonTypes.String) && constants.TrueForAll(set => set.Texts.All(text => text[0] == '"')) ? MakeString(parts, constants) : FastNode.GiveUp;
        return types switch
        {
            JsonTypes.String => MakeString(parts, constants),

            // Any type may stand here, but what is asked concerns strings: to accept no more than those is on the safe side.
            JsonTypes.All when parts.Exists(part => part.Strings is not null) && parts.TrueForAll(IsForStrings) => MakeString(parts, constants),
            JsonTypes.Boolean => new FastBoolean(null),
            JsonTypes.Integer => MakeInteger(parts),
            JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer) => MakeNumber(parts),
            _ => FastNode.GiveUp,
        };
    }

    private static bool IsForStrings(SchemaNode node) => node is { Numbers: null, Arrays: null, Objects: null };

    private static FastNode MakeInteger(List<SchemaNode> parts)
    {
        long minimum = long.MinValue, maximum = long.MaxValue;
        foreach (var rules in parts.Select(part => part.Numbers).OfType<NumberRules>())
        {
            if (rules.MultipleOf is not null || !Bound(rules.Minimum, 0, ref minimum, Math.Max) || !Bound(rules.Maximum, 0, ref maximum, Math.Min)
                || !Bound(rules.ExclusiveMinimum, 1, ref minimum, Math.Max) || !Bound(rules.ExclusiveMaximum, -1, ref maximum, Math.Min))
                return FastNode.GiveUp;
        }

        return new FastInteger(minimum, maximum);
    }

    private static bool Bound(NumberBound? bound, int shift, ref long limit, Func<long, long, long> stricter)
    {
        if (bound is null)
            return true;
        if (bound.Text.Length > 17 || !long.TryParse(bound.Text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value))
            return false;
        limit = stricter(limit, value + shift);
        return true;
    }

    private static FastNode MakeNumber(List<SchemaNode> parts)
    {
        var rules = parts.Select(part => part.Numbers).OfType<NumberRules>().ToArray();
        return Array.Exists(rules, rule => rule.MultipleOf is not null) ? FastNode.GiveUp : new FastNumber(rules);
    }

    private FastNode MakeArray(List<SchemaNode> parts, CaptureNode? capture, Action<FastNode>? begun)
    {
        var rules = parts.Select(part => part.Arrays).OfType<ArrayRules>().ToList();
        var items = rules.Select(rule => rule.Items).OfType<SchemaEdge>().ToList();
        if (items.Count != 1 || capture?.Names.Count > 0 || parts.Exists(part => part.UnevaluatedItems is not null || HasChoices(part))
            || rules.Exists(rule => rule.Prefix.Length > 0 || rule.Contains is not null))
            return FastNode.GiveUp;
        var array = new FastArray
        {
            MinItems = rules.Max(rule => rule.MinItems),
            MaxItems = rules.Min(rule => rule.MaxItems),
            Unique = rules.Exists(rule => rule.Unique),
        };
        begun?.Invoke(array);
        array.Items = Make(items[0].Target, null);
        return array.Unique && array.Items is not FastString ? FastNode.GiveUp : array;
    }
}
