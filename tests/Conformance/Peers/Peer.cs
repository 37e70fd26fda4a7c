using System.Diagnostics;
using System.Globalization;
using System.Text;
using KongChuo.Tests;

namespace Conformance.Peers;

/// <summary>Another validator, run as a process of its own over a folder of records.</summary>
/// <param name="name">Its name in the list of known differences.</param>
/// <param name="script">Path of the script that node runs.</param>
/// <param name="arguments">What follows the script; <c>{schema}</c> and <c>{records}</c> stand for paths.</param>
internal sealed class Peer(string name, string script, params string[] arguments)
{
    private static readonly string Folder = RepositoryRoot.At("tests/peers");

    /// <summary>Path of the script that starts the sourcemeta command line.</summary>
    public static string SourcemetaScript { get; } = Path.Combine(Folder, "node_modules/@sourcemeta/jsonschema/npm/cli.js");

    /// <summary>ajv, the 2020-12 build, with formats asserted.</summary>
    public static Peer Ajv { get; } = new("ajv", Path.Combine(Folder, "ajv.js"), "{schema}", "{records}");

    /// <summary>The sourcemeta command line. It judges the files of a folder in the order of their names; the lines of one file it would not.</summary>
    public static Peer Sourcemeta { get; } = new(
        "sourcemeta", SourcemetaScript, "validate", "{schema}", "{records}", "--fast", "--format-assertion", "--continue", "--json");

    /// <summary>Both peers.</summary>
    public static IReadOnlyList<Peer> All { get; } = [Ajv, Sourcemeta];

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Why the peers cannot run; null when they can.</summary>
    public static string? Absence()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            return "tests/peers/node_modules is absent: run `npm ci --prefix tests/peers`";
        try
        {
            Run(["--version"]);
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "node is absent";
        }
    }

    /// <summary>Judges records by a schema. Where a peer gives up it is started again behind the record it cannot judge.</summary>
    /// <param name="schema">Path of the schema.</param>
    /// <param name="records">The records.</param>
    /// <returns>A verdict for each record; null for one the peer cannot judge.</returns>
    public bool?[] Judge(string schema, IReadOnlyList<byte[]> records)
    {
        var folder = Directory.CreateTempSubdirectory("kongchuo-peers-").FullName;
        var files = records.Select((_, index) => Path.Combine(folder, index.ToString("D6", CultureInfo.InvariantCulture) + ".json")).ToArray();
        for (var i = 0; i < files.Length; i++)
            File.WriteAllBytes(files[i], records[i]);
        var verdicts = new List<bool?>();
        while (verdicts.Count < files.Length)
        {
            var first = verdicts.Count;
            verdicts.AddRange(JudgeFolder(schema, folder).Select(verdict => (bool?)verdict));
            if (verdicts.Count < files.Length)
                verdicts.Add(null);
            for (var i = first; i < verdicts.Count; i++)
                File.Delete(files[i]);
        }

        Directory.Delete(folder, recursive: true);
        return [.. verdicts];
    }

    /// <summary>Judges the files of a folder in the order of their names, up to the first the peer cannot judge.</summary>
    private List<bool> JudgeFolder(string schema, string folder)
    {
        var (output, error) = Run([script, .. arguments.Select(argument => argument.Replace("{schema}", schema).Replace("{records}", folder))]);
        var verdicts = output.Split('\n').Where(line => line.Contains("\"valid\":", StringComparison.Ordinal))
            .Select(line => line.Contains("true", StringComparison.Ordinal)).ToList();
        return verdicts.Count > 0 || output.Contains("\"error\":", StringComparison.Ordinal) ? verdicts : throw new InvalidOperationException($"{name} gave no verdict: {error}");
    }

    /// <summary>Runs a script of the folder with node.</summary>
    /// <returns>Standard output and standard error.</returns>
    public static (string Output, string Error) Run(IReadOnlyList<string> command)
    {
        var start = new ProcessStartInfo("node", command) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = Folder };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.Result);
    }
}
