using KongChuo.SpecGen.Spec;

namespace KongChuo.SpecGen;

/// <summary>The commands of the tool, writing to the writers they are given.</summary>
/// <param name="root">The repository.</param>
/// <param name="output">Takes results.</param>
/// <param name="error">Takes complaints.</param>
internal sealed class Commands(string root, TextWriter output, TextWriter error)
{
    /// <summary>Everything is as it should be.</summary>
    public const int Success = 0;

    /// <summary>The generated files differ, or the specification is faulty.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    private const string Help = """
        specgen write              makes every generated file from spec/
        specgen check              lists the generated files that are missing, stale or superfluous; exit code 1 if any
        specgen list               counts what the specification holds
        specgen new-rule ID NAME   starts a rule about single records: its words, its class and its vectors
        """;

    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The command line without options.</param>
    /// <returns>The exit code.</returns>
    public int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            return arguments switch
            {
                ["write"] => Write(),
                ["check"] => Check(),
                ["list"] => List(),
                ["new-rule", var id, var name] when NewRule.IsId(id) && NewRule.IsName(name) => Start(new NewRule(id, name)),
                _ => Complain(Help, Usage),
            };
        }
        catch (SpecException fault)
        {
            return Complain(fault.Message, Failure);
        }
    }

    private SpecFiles Files => SpecFiles.Read(Path.Combine(root, "spec", "v1"));

    private int Write()
    {
        var changes = Generator.Run(Files).Write(root);
        foreach (var (path, state) in changes)
            output.WriteLine($"{(state == "superfluous" ? "deleted" : "written")}: {path}");
        return Success;
    }

    private int Check()
    {
        var differences = Generator.Run(Files).Compare(root);
        foreach (var (path, state) in differences)
            error.WriteLine($"{state}: {path}");
        return differences.Count == 0 ? Success : Failure;
    }

    private int List()
    {
        var specification = new Specification(Files);
        output.WriteLine($"ledgers     {specification.Kinds.Count(kind => kind.Group == "ledger")}");
        output.WriteLine($"events      {specification.Kinds.Count(kind => kind.IsEvent)}");
        output.WriteLine($"bulletins   {specification.Kinds.Count(kind => kind.Group == "bulletin")}");
        output.WriteLine($"code lists  {specification.CodeLists.Count}");
        output.WriteLine($"rules       {specification.Rules.Count}");
        output.WriteLine($"profiles    {specification.Profiles.Count}");
        output.WriteLine($"levels      {specification.Levels.Count}");
        return Success;
    }

    private int Start(NewRule rule)
    {
        var files = rule.Files(root);
        if (files.FirstOrDefault(file => File.Exists(Path.Combine(root, file.Path))).Path is { } taken)
            return Complain($"{taken} exists already", Failure);
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            output.WriteLine($"written: {path}");
        }

        return Success;
    }

    private int Complain(string text, int code)
    {
        error.WriteLine(text);
        return code;
    }
}
