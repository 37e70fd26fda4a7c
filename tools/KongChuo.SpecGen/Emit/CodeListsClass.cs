using KongChuo.SpecGen.Output;

namespace KongChuo.SpecGen.Emit;

/// <summary>Makes the class that opens the embedded table of code lists.</summary>
internal static class CodeListsClass
{
    /// <summary>Adds the file.</summary>
    public static void Emit(GeneratedFiles files)
    {
        var code = CodeWriter.File("spec/v1/codelists", "KongChuo.V1", "KongChuo.Model");
        code.Summary("The code lists of major version 1, read from the assembly when first used.")
            .Open("public static class CodeLists")
            .Line("private static readonly System.Lazy<CodeListCatalog> Loaded = new(Load);")
            .Line()
            .Summary("Every list.")
            .Line("public static CodeListCatalog All => Loaded.Value;")
            .Line()
            .Open("private static CodeListCatalog Load()")
            .Line("using var table = typeof(CodeLists).Assembly.GetManifestResourceStream(\"KongChuo.V1.codelists.json\")!;")
            .Line("return CodeListCatalog.Load(table);")
            .Close()
            .Close();
        files.Add("src/KongChuo.Sdk/Generated/V1/CodeLists.g.cs", code.ToString());
    }
}
