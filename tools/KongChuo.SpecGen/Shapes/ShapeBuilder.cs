using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>Makes classes of the object schemas: one a kind, one a common block, one an object that stands inside another.</summary>
internal sealed class ShapeBuilder
{
    private static readonly (string File, string Class)[] Bases =
    [
        ("common/record.schema.json", "LedgerRecord"),
        ("common/event.schema.json", "CaseEvent"),
        ("common/bulletin.schema.json", "Bulletin"),
    ];

    private static readonly (string File, string Class)[] Headers = [("package/batch-header.schema.json", "BatchHeader")];

    private readonly Specification specification;
    private readonly TypeFinder types;
    private readonly SortedDictionary<string, ClassShape> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string Pointer), ClassShape> byPlace = [];

    private ShapeBuilder(Specification specification)
    {
        this.specification = specification;
        types = new TypeFinder(specification, ClassAt);
    }

    /// <summary>Makes every class, in the order of their names.</summary>
    public static IReadOnlyList<ClassShape> Build(Specification specification) => [.. Records(specification).classes.Values];

    /// <summary>Makes every class, and the shapes of messages and reports, which have pages in the reference but no class.</summary>
    public static IReadOnlyList<ClassShape> Documented(Specification specification)
    {
        var builder = Records(specification);
        foreach (var file in specification.Schemas.All.Keys.Where(ClassShape.IsMessageOrReport))
            builder.ClassAt(specification.Schemas.Root(file), ShapeNames.OfFile(file));
        return [.. builder.classes.Values];
    }

    private static ShapeBuilder Records(Specification specification)
    {
        var builder = new ShapeBuilder(specification);
        foreach (var (file, name) in Bases)
            builder.BuildKinds(file, name);
        foreach (var (file, name) in Headers.Where(header => specification.Schemas.All.ContainsKey(header.File)))
            builder.Make(new ClassShape { Name = name, Place = specification.Schemas.Root(file) });
        foreach (var (file, schema) in specification.Schemas.All)
        {
            if (file.StartsWith("common/", StringComparison.Ordinal) && schema["properties"] is JsonObject)
                builder.ClassAt(specification.Schemas.Root(file), ShapeNames.OfFile(file));
        }

        return builder;
    }

    private void BuildKinds(string file, string name)
    {
        if (!specification.Schemas.All.ContainsKey(file))
            return;
        var root = specification.Schemas.Root(file);
        var kinds = specification.Kinds.Select(kind => (Kind: kind, Root: specification.Schemas.Root(kind.Schema)))
            .Where(kind => specification.Schemas.Target(kind.Root)?.Is(root) == true)
            .ToList();
        var common = MakeBase(root, name, [.. kinds.Select(kind => kind.Root)]);
        foreach (var (kind, place) in kinds)
            Make(new ClassShape { Name = kind.Class, Place = place, Base = common, Kind = kind });
    }

    /// <summary>Makes an abstract class, and one for each of its object members that derived classes refine.</summary>
    private ClassShape MakeBase(SchemaPlace place, string name, IReadOnlyList<SchemaPlace> derived)
    {
        var refinements = derived
            .SelectMany(view => (view.Node["properties"] as JsonObject ?? []).Select(member => (Name: member.Key, Place: Member(view, member.Key))))
            .Where(member => member.Place?.Node["properties"] is JsonObject)
            .ToLookup(member => member.Name, member => member.Place!);
        var open = refinements.Select(group => group.Key).Where(member => Member(place, member) is not null).ToHashSet(StringComparer.Ordinal);
        var shape = new ClassShape { Name = name, Place = place, IsAbstract = true, Open = open };
        foreach (var member in open)
        {
            if (Member(place, member) is { } inner && inner.Node["properties"] is JsonObject)
                MakeBase(inner, ShapeNames.Inside(shape, member), [.. refinements[member]]);
        }

        return Make(shape);
    }

    private static SchemaPlace? Member(SchemaPlace place, string name) =>
        (place.Node["properties"] as JsonObject)?[name] is JsonObject node ? place.At("properties", name, node) : null;

    private ClassShape Make(ClassShape shape)
    {
        if (!classes.TryAdd(shape.Name, shape))
            throw new SpecException("schema/" + shape.Place.File, $"a second class {shape.Name}, for {shape.Place.Pointer}");
        byPlace.Add((shape.Place.File, shape.Place.Pointer), shape);
        var members = new MemberCollector(specification.Schemas, shape.Place, shape.Base?.Place);
        shape.Members = [.. members.Names.Select(name => MakeMember(shape, name, members))];
        return shape;
    }

    private MemberShape MakeMember(ClassShape owner, string name, MemberCollector members)
    {
        var views = members.Views(name);
        var constant = views.Select(view => view.Node.Text("const")).FirstOrDefault(text => text is not null);
        var property = ShapeNames.Property(name, owner.Name);
        return new MemberShape(name, property, types.Find(owner, name, views), members.IsRequired(name), constant, views);
    }

    /// <summary>Gives the class of an object schema, made when first asked for.</summary>
    /// <param name="place">The object schema.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="refined">The schema it refines, or null.</param>
    private ClassShape ClassAt(SchemaPlace place, string name, SchemaPlace? refined = null) =>
        Known(place) ?? Make(new ClassShape { Name = name, Place = place, Base = refined is null ? null : AbstractAt(refined) });

    private ClassShape? AbstractAt(SchemaPlace place) => Known(place) is { IsAbstract: true } shape ? shape : null;

    private ClassShape? Known(SchemaPlace place) => byPlace.GetValueOrDefault((place.File, place.Pointer));
}
