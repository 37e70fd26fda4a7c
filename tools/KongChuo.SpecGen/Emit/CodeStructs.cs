using KongChuo.SpecGen.Output;
using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes a C# struct of every code list.</summary>
internal static class CodeStructs
{
    /// <summary>The folder the structs stand in.</summary>
    public const string Folder = "src/KongChuo.Sdk/Generated/V1/Codes";

    private static readonly string[] Taken =
        ["Value", "IsKnown", "Title", "ListId", "List", "From", "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone"];

    /// <summary>Adds a file for each list.</summary>
    public static void Emit(Specification specification, GeneratedFiles files)
    {
        files.Own(Folder);
        foreach (var list in specification.CodeLists)
            files.Add($"{Folder}/{list.Class}.g.cs", Struct(list));
    }

    /// <summary>The C# names of a list's codes, in the order of the list; unique, and the same whatever the other lists hold.</summary>
    public static IReadOnlyList<string> Names(CodeListSpec list)
    {
        var wanted = list.Codes.Select(code => Identifier.ForCode(code.English, code.Code)).ToList();
        var clashes = wanted.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)
            .Concat(Taken).Append(list.Class).ToHashSet(StringComparer.Ordinal);
        return [.. list.Codes.Select((code, index) => clashes.Contains(wanted[index]) ? wanted[index] + Identifier.Pascal(code.Code) : wanted[index])];
    }

    private static string Struct(CodeListSpec list)
    {
        var code = CodeWriter.File("spec/v1/" + list.File, "KongChuo.V1", "KongChuo.Findings", "KongChuo.Model");
        code.Summary($"{list.Chinese} — {list.English}. Code list {list.Id}, {(list.IsClosed ? "closed" : "open")}.")
            .Remarks(
                list.Standard is { Length: > 0 } standard ? $"Standard: {standard}." : null,
                list.Node.Texts("source") is { Count: > 0 } sources ? $"Source: {string.Join(", ", sources)}." : null,
                "Keeps any text, known or not; the default value is the empty text.");
        code.Open($"public readonly partial struct {list.Class} : ICode<{list.Class}>");
        code.Line("private readonly string? value;").Line();
        Values(list, code);
        Body(list, code);
        return code.Close().ToString();
    }

    private static void Values(CodeListSpec list, CodeWriter code)
    {
        var names = Names(list);
        for (var index = 0; index < names.Count; index++)
        {
            var entry = list.Codes[index];
            code.Summary($"{entry.Code} {entry.Chinese} — {entry.English}.")
                .Line($"public static {list.Class} {names[index]} => new({CodeWriter.Literal(entry.Code)});")
                .Line();
        }
    }

    private static void Body(CodeListSpec list, CodeWriter code) => code
        .Summary("Wraps a code, in the list or not.")
        .Line("/// <param name=\"value\">The text of the code.</param>")
        .Line($"public {list.Class}(string value) => this.value = value;")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line($"public static CodeList List => CodeLists.All.Get({CodeWriter.Literal(list.Id)});")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line("public string Value => value ?? \"\";")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line("public bool IsKnown => List.Contains(Value);")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line($"public static {list.Class} From(string value) => new(value);")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line("public string? Title(Language language) => List.Find(Value)?.Title.In(language);")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line($"public bool Equals({list.Class} other) => Value == other.Value;")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line($"public override bool Equals(object? obj) => obj is {list.Class} other && Equals(other);")
        .Line()
        .Line("/// <inheritdoc/>")
        .Line("public override int GetHashCode() => Value.GetHashCode(System.StringComparison.Ordinal);")
        .Line()
        .Summary("The text of the code.")
        .Line("/// <returns>The same as <see cref=\"Value\"/>.</returns>")
        .Line("public override string ToString() => Value;")
        .Line()
        .Summary("Compares two codes by their text.")
        .Line("/// <param name=\"left\">One code.</param>")
        .Line("/// <param name=\"right\">The other.</param>")
        .Line($"public static bool operator ==({list.Class} left, {list.Class} right) => left.Equals(right);")
        .Line()
        .Summary("Compares two codes by their text.")
        .Line("/// <param name=\"left\">One code.</param>")
        .Line("/// <param name=\"right\">The other.</param>")
        .Line($"public static bool operator !=({list.Class} left, {list.Class} right) => !left.Equals(right);");
}
