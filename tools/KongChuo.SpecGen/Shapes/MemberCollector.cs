using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>Gathers the members of an object schema through its references, each with the subschemas that describe it.</summary>
internal sealed class MemberCollector
{
    private readonly SchemaSet schemas;
    private readonly List<string> names = [];
    private readonly Dictionary<string, List<SchemaPlace>> views = new(StringComparer.Ordinal);
    private readonly HashSet<string> required = new(StringComparer.Ordinal);

    /// <summary>Gathers the members of one schema.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="place">The object schema.</param>
    /// <param name="refined">The schema it refines without referring to it, or null.</param>
    public MemberCollector(SchemaSet schemas, SchemaPlace place, SchemaPlace? refined = null)
    {
        this.schemas = schemas;
        if (refined is not null && schemas.Target(place)?.Is(refined) != true)
            Collect(refined);
        Collect(place);
    }

    /// <summary>The names in schema order: those of a referenced schema before those beside the reference.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether the schema always demands a member.</summary>
    public bool IsRequired(string name) => required.Contains(name);

    /// <summary>The subschemas of a member, the most specific first, each followed by those it refers to.</summary>
    public IReadOnlyList<SchemaPlace> Views(string name) => [.. Enumerable.Reverse(views[name]).SelectMany(view => Chain(schemas, view))];

    /// <summary>A subschema, the one it refers to, the one that refers to, and so on.</summary>
    public static IEnumerable<SchemaPlace> Chain(SchemaSet schemas, SchemaPlace place)
    {
        for (SchemaPlace? view = place; view is not null; view = schemas.Target(view))
            yield return view;
    }

    /// <summary>Whether the members a schema states beside a reference are all known to what it refers to, with no members of their own.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="place">The schema with the reference.</param>
    /// <param name="target">What it refers to.</param>
    public static bool OnlyNarrows(SchemaSet schemas, SchemaPlace place, SchemaPlace target)
    {
        var known = new MemberCollector(schemas, target).Names;
        return place.Node["properties"] is not JsonObject own
            || own.All(member => known.Contains(member.Key) && (member.Value as JsonObject)?["properties"] is null);
    }

    private void Collect(SchemaPlace place)
    {
        if (schemas.Target(place) is { } target)
            Collect(target);
        var index = 0;
        foreach (var part in place.Node.Objects("allOf"))
            Collect(place.At("allOf", (index++).ToString(System.Globalization.CultureInfo.InvariantCulture), part));
        foreach (var (name, node) in place.Node["properties"] as JsonObject ?? [])
        {
            if (node is JsonObject member)
                Add(name, place.At("properties", name, member));
        }

        required.UnionWith(place.Node.Texts("required"));
    }

    private void Add(string name, SchemaPlace view)
    {
        if (!views.TryGetValue(name, out var known))
        {
            names.Add(name);
            views.Add(name, known = []);
        }

        known.Add(view);
    }
}
