using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes a C# class of every kind and block.</summary>
internal static class RecordClasses
{
    /// <summary>The folder the classes stand in.</summary>
    public const string Folder = "src/KongChuo.Sdk/Generated/V1/Records";

    /// <summary>Adds a file for each class.</summary>
    public static void Emit(IReadOnlyList<ClassShape> shapes, GeneratedFiles files)
    {
        files.Own(Folder);
        foreach (var shape in shapes)
            files.Add($"{Folder}/{shape.Name}.g.cs", Class(shape));
    }

    private static string Class(ClassShape shape)
    {
        var code = CodeWriter.File(
            "spec/v1/schema/" + shape.Place.File,
            "KongChuo.V1",
            "System",
            "System.Collections.Generic",
            "System.ComponentModel.DataAnnotations",
            "System.Text.Json",
            "System.Text.Json.Serialization",
            "KongChuo.Json",
            "KongChuo.Model");
        RecordDocs.Class(shape, code);
        code.Open($"public {(shape.IsAbstract ? "abstract" : "sealed")} class {shape.Name} : {BaseClass(shape)}");
        Names(shape, code);
        foreach (var member in shape.Declared)
            code.Line($"private {member.Type.Property} {Field(member)};");
        Constructor(shape, code);
        foreach (var member in shape.Declared)
            Property(shape, member, code);
        if (shape.IsAbstract)
            Envelopes(shape, code);
        else
            Overrides(shape, code);
        RecordBodies.Emit(shape, code);
        return code.Close().ToString();
    }

    private static string BaseClass(ClassShape shape) =>
        shape.Base?.Name ?? (IsRecord(shape) ? "KongChuoRecord" : "KongChuoObject");

    /// <summary>Whether the class stands by itself on the wire: the root of a header file does.</summary>
    private static bool IsRecord(ClassShape shape) =>
        shape.Place.Pointer.Length == 0 && (shape.IsAbstract || shape.Place.File.StartsWith("package/", StringComparison.Ordinal));

    private static void Names(ClassShape shape, CodeWriter code)
    {
        var visibility = shape.IsAbstract ? "internal" : "private";
        var start = shape.Base is null ? "new MemberNames(" : $"{shape.Base.Name}.Members.With(";
        var names = string.Join(", ", shape.Added.Select(member => CodeWriter.Literal(member.Name)));
        code.Line($"{visibility} static {(shape.Base is null ? "" : "new ")}readonly MemberNames Members = {start}{names});").Line();
    }

    private static void Constructor(ClassShape shape, CodeWriter code)
    {
        code.Line();
        if (shape.IsAbstract)
        {
            code.Open($"private protected {shape.Name}()").Close().Line();
            return;
        }

        var constants = Constants(shape).ToList();
        if (constants.Count == 0)
            return;
        code.Summary($"Makes an object with {string.Join(", ", constants.Select(member => member.Name))} set as the schema demands.")
            .Open($"public {shape.Name}()");
        foreach (var member in constants)
            code.Line($"{member.Property} = {Constant(member)};");
        code.Close().Line();
    }

    private static string Constant(MemberShape member)
    {
        var literal = CodeWriter.Literal(member.Constant!);
        return member.Type.Kind == ValueKind.Code ? $"new {member.Type.Class}({literal})" : literal;
    }

    /// <summary>The members a new object has from the start.</summary>
    public static IEnumerable<MemberShape> Constants(ClassShape shape) =>
        shape.Members.Where(member => member.Constant is not null && member.Type is { IsList: false, Kind: ValueKind.Text or ValueKind.Code });

    private static void Property(ClassShape shape, MemberShape member, CodeWriter code)
    {
        RecordDocs.Member(member, code);
        if (member.IsRequired)
            code.Line("[Required]");
        code.Line($"[JsonPropertyName({CodeWriter.Literal(member.Name)})]")
            .Open($"public {(shape.IsAbstract ? "virtual " : "")}{member.Type.Property} {member.Property}")
            .Line($"get => {Field(member)};")
            .Line($"set => Set(ref {Field(member)}, value, {shape.Number(member.Name)});")
            .Close()
            .Line();
    }

    /// <summary>The field behind a property.</summary>
    public static string Field(MemberShape member) => Identifier.Camel(member.Name);

    private static void Envelopes(ClassShape shape, CodeWriter code)
    {
        foreach (var member in shape.Members.Where(member => shape.Open.Contains(member.Name) && member.Type is { Kind: ValueKind.Object, IsList: false }))
        {
            code.Summary($"What {member.Name} holds in every kind; the property {member.Property} of the kind's own class gives the whole.")
                .Line("[JsonIgnore]")
                .Line($"public abstract {member.Type.Property} {member.Property}Envelope {{ get; }}")
                .Line();
        }
    }

    private static void Overrides(ClassShape shape, CodeWriter code)
    {
        if (shape.Kind is not null || IsRecord(shape))
        {
            code.Line("/// <inheritdoc/>")
                .Line("[JsonIgnore]")
                .Line($"public override string KindId => {CodeWriter.Literal(shape.Kind?.Id ?? "")};")
                .Line();
        }

        foreach (var member in shape.Tightened)
        {
            code.Line("/// <inheritdoc/>")
                .Line("[Required]")
                .Line($"[JsonPropertyName({CodeWriter.Literal(member.Name)})]")
                .Open($"public override {member.Type.Property} {member.Property}")
                .Line($"get => base.{member.Property};")
                .Line($"set => base.{member.Property} = value;")
                .Close()
                .Line();
        }

        foreach (var member in shape.Base?.Members.Where(member => shape.Base.Open.Contains(member.Name) && member.Type is { Kind: ValueKind.Object, IsList: false }) ?? [])
        {
            code.Line("/// <inheritdoc/>")
                .Line("[JsonIgnore]")
                .Line($"public override {member.Type.Property} {member.Property}Envelope => {Field(member)};")
                .Line();
        }
    }
}
