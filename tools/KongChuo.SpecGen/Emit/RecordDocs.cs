using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Shapes;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the documentation comments of classes and properties.</summary>
internal static class RecordDocs
{
    /// <summary>Documents a class.</summary>
    public static void Class(ClassShape shape, CodeWriter code)
    {
        var words = shape.Words;
        var kind = shape.Kind is { } row ? $" Kind {row.Id}, {row.WireType}." : "";
        code.Summary(Title(words, shape.Name) + kind)
            .Remarks(words.ChineseDescription, words.EnglishDescription, Sources(words));
    }

    /// <summary>Documents a property.</summary>
    public static void Member(MemberShape member, CodeWriter code)
    {
        var words = member.Words;
        code.Summary(Title(words, member.Name))
            .Remarks(words.ChineseDescription, words.EnglishDescription, Facts(member), Sources(words));
    }

    private static string Title(SchemaWords words, string name) =>
        words.Chinese.Length == 0 ? name + "." : $"{words.Chinese} — {words.English}.";

    private static string Facts(MemberShape member)
    {
        var facts = new List<string> { $"Cardinality {member.Cardinality}" };
        if (member.Words.Condition is { } condition)
            facts.Add($"condition: {condition}");
        if (member.Type.CodeList is { } list)
            facts.Add($"code list {list}");
        if (member.Words.Privacy is { } privacy)
            facts.Add($"privacy class {privacy}");
        if (member.Words.RegisterField is { } field)
            facts.Add($"field {field} of the student register");
        return string.Join("; ", facts) + "; null when absent.";
    }

    private static string? Sources(SchemaWords words) => words.Sources.Count == 0 ? null : $"Source: {string.Join(", ", words.Sources)}.";
}
