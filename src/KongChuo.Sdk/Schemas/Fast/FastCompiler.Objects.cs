using System.Runtime.Intrinsics;
using System.Text;
using KongChuo.Schemas.Evaluation;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Fast;

/// <content>Objects and their conditions.</content>
internal sealed partial class FastCompiler
{
    private const int MostMembers = 64;

    private FastNode MakeObject(List<SchemaNode> parts, CaptureNode? capture, Action<FastNode>? begun)
    {
        var rules = parts.Select(part => part.Objects).OfType<ObjectRules>().ToList();
        if (MakeMap(parts, rules, begun) is { } map)
            return map;
        if (rules.Exists(IsUnknown) || parts.Exists(part => part.UnevaluatedProperties is { Target.IsFalse: false }))
            return FastNode.GiveUp;
        var names = rules.SelectMany(rule => Enumerable.Range(0, rule.Names.Count).Select(number => NameOf(rule, number)));
        var index = new NameIndex([.. names.Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes)]);
        if (index.Count is 0 or > MostMembers || rules.Exists(rule => rule.Additional is not null && PropertiesOf(rule).Count() < index.Count)
            || !parts.TrueForAll(part => part.UnevaluatedProperties is null || Evaluates(part, index.Count)))
            return FastNode.GiveUp;

        var isOpen = parts.TrueForAll(part => part.UnevaluatedProperties is null) && rules.TrueForAll(rule => rule is { Additional: null, MinProperties: 0, MaxProperties: long.MaxValue });
        var result = new FastObject { Names = index, Prediction = Predictions++, IsOpen = isOpen };
        begun?.Invoke(result);
        result.MinMembers = rules.Max(rule => rule.MinProperties);
        result.MaxMembers = rules.Min(rule => rule.MaxProperties);
        foreach (var rule in rules)
            result.Required |= Bits(rule, rule.Required, index);
        result.Members = [.. Enumerable.Range(0, index.Count).Select(number => MakeMember(index[number].ToArray(), rules, capture))];
        var conditions = MakeConditions(parts, rules, index);
        if (conditions is null || !Array.TrueForAll(conditions, condition => Decides(condition, result.Members)))
            return FastNode.GiveUp;
        result.Conditions = conditions;
        result.LooksBack = conditions.Length > 0;
        return result;
    }

    /// <summary>An object of which only the names' form and what all values must be are told; null when more is.</summary>
    private FastMap? MakeMap(List<SchemaNode> parts, List<ObjectRules> rules, Action<FastNode>? begun)
    {
        if (rules is not [{ Names.Count: 0, Patterns: [var pattern], DependentSchemas: [] } rule]
            || rule.Additional is { Target.IsFalse: false } || parts.Exists(HasChoices) || parts.Exists(part => part.UnevaluatedProperties is { Target.IsFalse: false }))
            return null;
        var name = rule.PropertyNames is null ? null : Make(rule.PropertyNames.Target, null);
        if (name is not (null or FastString { Set: null }))
            return null;
        var map = new FastMap { Name = name as FastString, NamePattern = pattern.Pattern, MinMembers = rule.MinProperties, MaxMembers = rule.MaxProperties };
        begun?.Invoke(map);
        map.Value = Make(pattern.Edge.Target, null);
        return map;
    }

    private static bool IsUnknown(ObjectRules rules) =>
        rules.Patterns.Length > 0 || rules.PropertyNames is not null || rules.DependentSchemas.Length > 0 || rules.Additional is { Target.IsFalse: false };

    private static string NameOf(ObjectRules rules, int number) => Encoding.UTF8.GetString(rules.Names[number]);

    private static IEnumerable<string> PropertiesOf(ObjectRules rules) =>
        Enumerable.Range(0, rules.Names.Count).Where(number => rules.Properties[number] is not null).Select(number => NameOf(rules, number));

    /// <summary>Whether a schema that refuses what it has not evaluated evaluates as many members as there are.</summary>
    private static bool Evaluates(SchemaNode node, int members)
    {
        var parts = new List<SchemaNode>();
        return Gather(node, parts) && parts.Select(part => part.Objects).OfType<ObjectRules>().SelectMany(PropertiesOf).Distinct(StringComparer.Ordinal).Count() == members;
    }

    /// <summary>Whether the tests of a condition look at values of the type they are about, so that they decide it exactly.</summary>
    private static bool Decides(FastCondition condition, FastMember[] members) =>
        Array.TrueForAll(condition.Tests, test => test.Text is null ? members[test.Member].Value is FastBoolean : members[test.Member].Value is FastString)
        && new[] { condition.Then, condition.Else }.OfType<FastDemand>().All(demand => Decides(demand, members));

    private static bool Decides(FastDemand demand, FastMember[] members) =>
        Array.TrueForAll(demand.Conditions, inner => Decides(inner, members)) && Array.TrueForAll(demand.Choices, choice => Decides(choice, members));

    private FastMember MakeMember(byte[] name, List<ObjectRules> rules, CaptureNode? capture)
    {
        var place = capture?.Find(name);
        var targets = rules.Select(rule => rule.Names.Find(name) is var number and >= 0 ? rule.Properties[number]?.Target : null).OfType<SchemaNode>().Distinct().ToList();

        var value = targets.Count switch
        {
            0 => FastNode.GiveUp,
            1 => Make(targets[0], Below(place)),
            _ => Make(targets, Below(place), null),
        };
        byte[] key = [(byte)'"', .. name, (byte)'"', (byte)':'];
        var isPlain = key.Length <= 32 && !name.AsSpan().ContainsAny("\"\\"u8);
        byte[] padded = isPlain ? [.. key, .. new byte[32 - key.Length]] : [.. Enumerable.Repeat(byte.MaxValue, 32)];
        return new FastMember
        {
            Key = Vector256.Create<byte>(padded),
            KeyMask = isPlain ? (uint)((1UL << key.Length) - 1) : 1,
            KeyLength = key.Length,
            Value = value,
            Set = (value as FastString)?.Set,
            Shape = value is FastString { IsShapeOnly: true } text ? text.Shape : null,
            Slot = place?.Slot ?? -1,
            Prediction = Predictions++,
        };
    }

    /// <summary>The place, if anything below it is captured.</summary>
    private static CaptureNode? Below(CaptureNode? place) => place?.Names.Count > 0 ? place : null;

    private static ulong Bits(ObjectRules rules, IEnumerable<int> numbers, NameIndex index) =>
        numbers.Aggregate(0UL, (bits, number) => bits | (1UL << index.Find(rules.Names[number])));

    /// <summary>Conditions of all parts; null when there is one the fast path does not know.</summary>
    private FastCondition[]? MakeConditions(List<SchemaNode> parts, List<ObjectRules> rules, NameIndex index)
    {
        var conditions = new List<FastCondition>();
        foreach (var rule in rules)
        {
            foreach (var dependent in rule.DependentNames)
            {
                var trigger = Bits(rule, [dependent.Trigger], index);
                conditions.Add(new FastCondition(trigger, [], new FastDemand(Bits(rule, dependent.Required, index), 0, [], []), null));
            }
        }

        foreach (var conditional in parts.SelectMany(part => part.InPlace).OfType<ConditionalRule>())
        {
            if (MakeCondition(conditional, index) is not { } condition)
                return null;
            conditions.Add(condition);
        }

        foreach (var any in parts.SelectMany(part => part.InPlace).OfType<AnyRule>())
        {
            var choices = any.Edges.Select(edge => MakeDemand(edge.Target, index)).ToArray();
            if (!Array.TrueForAll(choices, choice => choice is { Members: [], Conditions: [] }))
                return null;
            conditions.Add(new FastCondition(0, [], new FastDemand(0, 0, [], []) { Choices = choices! }, null));
        }

        return [.. conditions];
    }

    private FastCondition? MakeCondition(ConditionalRule rule, NameIndex index)
    {
        var parts = new List<SchemaNode>();
        if (!Gather(rule.If.Target, parts) || !parts.TrueForAll(IsFragment) || parts.Exists(HasChoices))
            return null;
        var required = 0UL;
        var tests = new List<FastTest>();
        foreach (var rules in parts.Select(part => part.Objects).OfType<ObjectRules>())
        {
            if (!AllKnown(rules, index))
                return null;
            required |= Bits(rules, rules.Required, index);
            for (var number = 0; number < rules.Names.Count; number++)
            {
                if (rules.Properties[number] is not { } edge)
                    continue;
                if (MakeTest(index.Find(rules.Names[number]), edge.Target) is not { } test)
                    return null;
                tests.Add(test);
            }
        }

        FastDemand? then = null, otherwise = null;
        if (rule.Then is not null && (then = MakeDemand(rule.Then.Target, index)) is null)
            return null;
        if (rule.Else is not null && (otherwise = MakeDemand(rule.Else.Target, index)) is null)
            return null;
        return new FastCondition(required, [.. tests], then, otherwise);
    }

    private FastTest? MakeTest(int member, SchemaNode node)
    {
        if (node is { InPlace: [NotRule not], Const: null, Enum: null, Strings: null, Objects: null, Arrays: null, Numbers: null, Types: JsonTypes.All })
            return MakeTest(member, not.Edge.Target) is { IsNegated: false } inner ? inner with { IsNegated = true } : null;
        var parts = new List<SchemaNode>();
        if (!Gather(node, parts) || parts.Exists(HasChoices) || parts.Exists(part => part.Annotations.Any(number => meaningOf(program.Annotations[number]) is not null) || part.Objects is not null || part.Arrays is not null || part.Numbers is not null))
            return null;
        var types = parts.Aggregate(JsonTypes.All, (all, part) => all & part.Types);
        var made = types == JsonTypes.All && parts.TrueForAll(part => part.Const is null && part.Enum is null)
            ? MakeScalar([node], parts, JsonTypes.String)
            : MakeScalar([node], parts, types);
        return made switch
        {
            FastString text => new FastTest(member, text, false, false),
            FastBoolean { Required: { } truth } => new FastTest(member, null, truth, false),
            _ => null,
        };
    }

    private FastDemand? MakeDemand(SchemaNode node, NameIndex index)
    {
        var parts = new List<SchemaNode>();
        if (!Gather(node, parts) || !parts.TrueForAll(IsFragment))
            return null;
        ulong required = 0, forbidden = 0;
        var members = new List<(int, FastNode)>();
        var rules = parts.Select(part => part.Objects).OfType<ObjectRules>().ToList();
        foreach (var rule in rules)
        {
            if (!AllKnown(rule, index))
                return null;
            required |= Bits(rule, rule.Required, index);
            for (var number = 0; number < rule.Names.Count; number++)
            {
                if (rule.Properties[number] is not { } edge)
                    continue;
                if (edge.Target.IsFalse)
                    forbidden |= Bits(rule, [number], index);
                else
                    members.Add((index.Find(rule.Names[number]), Make(edge.Target, null)));
            }
        }

        return MakeConditions(parts, rules, index) is { } conditions ? new FastDemand(required, forbidden, [.. members], conditions) : null;
    }

    /// <summary>Whether a schema speaks of an object's members only.</summary>
    private static bool IsFragment(SchemaNode node) =>
        node is { Const: null, Enum: null, Strings: null, Arrays: null, Numbers: null, UnevaluatedItems: null, UnevaluatedProperties: null, Annotations.Length: 0 }
        && (node.Types & JsonTypes.Object) != 0
        && (node.Objects is not { } rules || (!IsUnknown(rules) && rules.Additional is null && rules.MinProperties == 0 && rules.MaxProperties == long.MaxValue));

    private static bool AllKnown(ObjectRules rules, NameIndex index)
    {
        for (var number = 0; number < rules.Names.Count; number++)
        {
            if (index.Find(rules.Names[number]) < 0)
                return false;
        }

        return true;
    }
}
