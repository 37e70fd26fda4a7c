using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Shapes;

/// <summary>A C# class made of an object schema.</summary>
internal sealed class ClassShape
{
    /// <summary>The name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>The subschema it is made of.</summary>
    public required SchemaPlace Place { get; init; }

    /// <summary>The class it derives from, or null.</summary>
    public ClassShape? Base { get; init; }

    /// <summary>Whether other classes derive from it and none is made of it.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The kind of record it is, or null.</summary>
    public KindSpec? Kind { get; init; }

    /// <summary>The members in schema order, those of the base class first.</summary>
    public IReadOnlyList<MemberShape> Members { get; set; } = [];

    /// <summary>Members an abstract class leaves to the classes that derive from it, because each of these gives them another type.</summary>
    public IReadOnlySet<string> Open { get; init; } = new HashSet<string>();

    /// <summary>The members that get a property in this class.</summary>
    public IEnumerable<MemberShape> Declared => Members.Where(member => !Open.Contains(member.Name) && (Base is null || !Base.Has(member.Name) || Base.Open.Contains(member.Name)));

    /// <summary>The members whose names this class adds.</summary>
    public IEnumerable<MemberShape> Added => Members.Where(member => Base is null || !Base.Has(member.Name));

    /// <summary>The members of the base class that are optional there and demanded here.</summary>
    public IEnumerable<MemberShape> Tightened => Base is null ? [] : Members.Where(member =>
        member.IsRequired && !Base.Open.Contains(member.Name) && Base.Members.Any(known => known.Name == member.Name && !known.IsRequired));

    /// <summary>Whether there is a C# class of it; messages and reports only have pages in the reference.</summary>
    public bool HasClass => !IsMessageOrReport(Place.File);

    /// <summary>The words about the class.</summary>
    public SchemaWords Words => new([Place]);

    /// <summary>The number of a member in this class and all that derive from it.</summary>
    public int Number(string name)
    {
        if (Base is not null && Base.Has(name))
            return Base.Number(name);
        return (Base?.Members.Count ?? 0) + Added.Select(member => member.Name).ToList().IndexOf(name);
    }

    /// <summary>Whether a schema file is of a message of the exchange interface or of a report of the program.</summary>
    public static bool IsMessageOrReport(string file) =>
        file.StartsWith("report/", StringComparison.Ordinal) || (file.StartsWith("package/", StringComparison.Ordinal) && file != "package/batch-header.schema.json");

    /// <summary>Whether the class has a member.</summary>
    public bool Has(string name) => Members.Any(member => member.Name == name);
}
