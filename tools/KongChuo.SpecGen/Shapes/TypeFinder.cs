using System.Text.Json.Nodes;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>Finds the type of a member from the subschemas that describe it.</summary>
/// <param name="specification">The specification.</param>
/// <param name="classAt">Gives the class of an object schema: its place, its name, and the schema it refines.</param>
internal sealed class TypeFinder(Specification specification, Func<SchemaPlace, string, SchemaPlace?, ClassShape> classAt)
{
    private static readonly TypeShape Raw = new(ValueKind.Raw);

    /// <summary>Finds the type of a member.</summary>
    /// <param name="owner">The class the member belongs to.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="views">Its subschemas, the most specific first.</param>
    public TypeShape Find(ClassShape owner, string name, IReadOnlyList<SchemaPlace> views) => Find(views, ShapeNames.Inside(owner, name));

    private TypeShape Find(IReadOnlyList<SchemaPlace> views, string name)
    {
        if (views.Select(view => view.Node.Text("x-codeList")).FirstOrDefault(id => id is not null) is { } list)
            return new TypeShape(ValueKind.Code, Class: specification.CodeList(list, "schema/" + views[0].File).Class, CodeList: list);
        return TypeName(views) switch
        {
            "string" => new TypeShape(Format(views)),
            "boolean" => new TypeShape(ValueKind.Boolean),
            "integer" => new TypeShape(ValueKind.Number, IsWhole: true),
            "number" => new TypeShape(ValueKind.Number),
            "array" => List(views, name),
            "object" => Object(views, name),
            _ => Raw,
        };
    }

    private static string? TypeName(IReadOnlyList<SchemaPlace> views) =>
        views.Select(view => view.Node.Text("type")).FirstOrDefault(type => type is not null)
        ?? (views.Any(view => view.Node.Text("const") is not null) ? "string" : null);

    private static ValueKind Format(IReadOnlyList<SchemaPlace> views) =>
        views.Select(view => view.Node.Text("format")).FirstOrDefault(format => format is not null) switch
        {
            "date" => ValueKind.Date,
            "date-time" => ValueKind.Instant,
            _ => ValueKind.Text,
        };

    private TypeShape List(IReadOnlyList<SchemaPlace> views, string name)
    {
        if (views.FirstOrDefault(view => view.Node["items"] is JsonObject) is not { } list)
            return Raw with { IsList = true };
        var items = list.At("items", null, (JsonObject)list.Node["items"]!);
        var item = Find([.. MemberCollector.Chain(specification.Schemas, items)], ShapeNames.Singular(list.Pointer.Length == 0 ? ShapeNames.OfFile(list.File) : name));
        return item.IsList || item.Kind == ValueKind.Boolean ? Raw with { IsList = true } : item with { IsList = true };
    }

    private TypeShape Object(IReadOnlyList<SchemaPlace> views, string name)
    {
        var described = views.Where(view => view.Node["properties"] is JsonObject && !OnlyNarrows(view)).ToList();
        if (described.Count == 0)
            return Raw;
        var most = described[0];
        var isInside = most.Is(views[0]) && most.Pointer.Length > 0;
        var shape = classAt(most, isInside ? name : ShapeNames.OfTarget(most), described.Count > 1 ? described[1] : null);
        return new TypeShape(ValueKind.Object, Class: shape.Name);
    }

    private bool OnlyNarrows(SchemaPlace view) =>
        specification.Schemas.Target(view) is { } target && MemberCollector.OnlyNarrows(specification.Schemas, view, target);
}
