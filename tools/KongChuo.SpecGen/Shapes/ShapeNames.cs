using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>How classes and properties are named.</summary>
internal static class ShapeNames
{
    private static readonly string[] Suffixes = ["Record", "Event", "Bulletin", "Payload", "Data"];

    private static readonly string[] Reserved =
        ["UnknownMembers", "MisfitMembers", "Names", "KindId", "Members", "Equals", "GetHashCode", "GetType", "ToString", "Read", "Write", "Blank", "Set"];

    /// <summary>Names CloudEvents writes without capitals.</summary>
    private static readonly Dictionary<string, string> Lowercase = new(StringComparer.Ordinal)
    {
        ["specversion"] = "SpecVersion",
        ["recordedtime"] = "RecordedTime",
        ["dataschema"] = "DataSchema",
        ["datacontenttype"] = "DataContentType",
    };

    /// <summary>The class of a schema file.</summary>
    public static string OfFile(string file) => Identifier.Pascal(Path.GetFileName(file).Replace(".schema.json", "", StringComparison.Ordinal));

    /// <summary>The class of an object that stands inside another.</summary>
    /// <param name="owner">The class of the other.</param>
    /// <param name="member">The member it stands at.</param>
    public static string Inside(ClassShape owner, string member)
    {
        var suffix = owner.IsAbstract ? null : Array.Find(Suffixes, suffix => owner.Name.EndsWith(suffix, StringComparison.Ordinal));
        return (suffix is null ? owner.Name : owner.Name[..^suffix.Length]) + Identifier.Pascal(member);
    }

    /// <summary>The class of an object a reference leads to.</summary>
    public static string OfTarget(SchemaPlace place) =>
        place.Pointer.Length == 0 ? OfFile(place.File) : Identifier.Pascal(place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..]);

    /// <summary>The class of an item, from the name of the list.</summary>
    public static string Singular(string name)
    {
        if (name.EndsWith("Children", StringComparison.Ordinal))
            return name[..^3];
        if (name.EndsWith("ies", StringComparison.Ordinal))
            return name[..^3] + "y";
        if (name.EndsWith("sses", StringComparison.Ordinal))
            return name[..^2];
        return name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1] : name + "Item";
    }

    /// <summary>The property of a member.</summary>
    public static string Property(string member, string owner)
    {
        var name = Lowercase.GetValueOrDefault(member) ?? Identifier.Pascal(member);
        return name == owner || Reserved.Contains(name) ? name + "Value" : name;
    }
}
