using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the table from the type on the wire to the class.</summary>
internal static class RecordKinds
{
    private const string BatchHeader = "BatchHeader";

    /// <summary>Adds the file.</summary>
    public static void Emit(IReadOnlyList<ClassShape> shapes, GeneratedFiles files)
    {
        var code = CodeWriter.File("spec/v1/kinds.json", "KongChuo.V1", "KongChuo.Model");
        code.Summary("Makes the object for a record from the type it states.")
            .Open("internal static class RecordKinds")
            .Summary("Makes an empty record; an UnknownRecord for a type this version does not know.")
            .Line("/// <param name=\"type\">The <c>recordType</c>, or the <c>type</c> of an event; null when the record states none.</param>")
            .Open("public static KongChuoRecord Create(string? type) => type switch");
        foreach (var shape in shapes.Where(shape => shape.Kind is not null).OrderBy(shape => shape.Kind!.WireType, StringComparer.Ordinal))
            code.Line($"{CodeWriter.Literal(shape.Kind!.WireType)} => new {shape.Name}(),");
        if (shapes.Any(shape => shape.Name == BatchHeader))
            code.Line($"\"batch.header\" => new {BatchHeader}(),");
        code.Line("_ => new UnknownRecord(),").Close(";").Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/RecordKinds.g.cs", code.ToString());
    }
}
