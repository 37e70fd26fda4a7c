using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the part of a class that reads and writes it.</summary>
internal static class RecordBodies
{
    /// <summary>Writes the overrides of the model runtime.</summary>
    public static void Emit(ClassShape shape, CodeWriter code)
    {
        code.Line("internal override MemberNames Names => Members;").Line();
        Blank(shape, code);
        Switch(
            shape,
            code,
            "internal override bool ReadMember(int member, ref Utf8JsonReader reader)",
            member => $"return MemberReader.{member.Type.Method}(ref reader, out {RecordClasses.Field(member)});",
            shape.Base is null ? "return false;" : "return base.ReadMember(member, ref reader);");
        code.Line();
        Switch(
            shape,
            code,
            "internal override void WriteMember(int member, ref MemberWriter writer)",
            member => $"writer.{member.Type.Method}({RecordClasses.Field(member)}); break;",
            shape.Base is null ? "break;" : "base.WriteMember(member, ref writer); break;");
    }

    private static void Blank(ClassShape shape, CodeWriter code)
    {
        if (shape.IsAbstract)
            return;
        var constants = RecordClasses.Constants(shape).ToList();
        if (constants.Count == 0)
            return;
        code.Open("internal override void Blank()");
        foreach (var member in constants)
            code.Line($"{member.Property} = null;");
        code.Close().Line();
    }

    private static void Switch(ClassShape shape, CodeWriter code, string signature, Func<MemberShape, string> act, string otherwise)
    {
        code.Open(signature).Open("switch (member)");
        foreach (var member in shape.Declared)
            code.Line($"case {shape.Number(member.Name)}: {act(member)}");
        code.Line($"default: {otherwise}").Close().Close();
    }
}
