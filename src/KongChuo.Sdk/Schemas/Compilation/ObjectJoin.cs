using System.Text;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Compilation;

/// <summary>Joins rules about objects that all apply, and that speak of named members only.</summary>
/// <param name="join">Joins the schemas that two rules have for one member.</param>
internal sealed class ObjectJoin(Func<SchemaEdge, SchemaEdge, SchemaEdge> join)
{
    private readonly NameList _names = new();
    private readonly Dictionary<int, SchemaEdge> _properties = [];
    private readonly HashSet<int> _required = [];
    private readonly List<DependentNames> _dependentNames = [];
    private readonly List<DependentSchema> _dependentSchemas = [];

    /// <summary>Joins the rules; null when there are none.</summary>
    public ObjectRules? Run(IEnumerable<ObjectRules> rules)
    {
        foreach (var rule in rules)
            Add(rule);
        return _names.Count == 0 ? null : new ObjectRules
        {
            Names = _names.ToTable(),
            Properties = [.. Enumerable.Range(0, _names.Count).Select(number => _properties.GetValueOrDefault(number))],
            Required = [.. _required.Order()],
            DependentNames = [.. _dependentNames],
            DependentSchemas = [.. _dependentSchemas],
        };
    }

    private void Add(ObjectRules rules)
    {
        var numbers = new int[rules.Names.Count];
        for (var old = 0; old < numbers.Length; old++)
        {
            var number = numbers[old] = _names.NumberOf(Encoding.UTF8.GetString(rules.Names[old]));
            if (rules.Properties[old] is { } edge)
                _properties[number] = _properties.TryGetValue(number, out var other) ? join(other, edge) : edge;
        }

        _required.UnionWith(rules.Required.Select(name => numbers[name]));
        _dependentNames.AddRange(rules.DependentNames.Select(
            entry => new DependentNames(entry.Keyword, numbers[entry.Trigger], [.. entry.Required.Select(name => numbers[name])])));
        _dependentSchemas.AddRange(rules.DependentSchemas.Select(entry => entry with { Trigger = numbers[entry.Trigger] }));
    }
}
