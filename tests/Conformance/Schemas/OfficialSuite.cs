using System.Text;
using System.Text.Json;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;

namespace Conformance.Schemas;

/// <summary>The official JSON Schema test suite, read from the folder that KONGCHUO_JSON_SCHEMA_SUITE names.</summary>
internal sealed class OfficialSuite
{
    private const string Variable = "KONGCHUO_JSON_SCHEMA_SUITE";
    private const string RemoteBase = "http://localhost:1234/";
    private readonly string _tests;
    private readonly SchemaRegistry _registry = new();

    private OfficialSuite(string folder)
    {
        _tests = Path.Combine(folder, "tests", "draft2020-12");
        var remotes = Path.Combine(folder, "remotes");
        foreach (var file in Directory.EnumerateFiles(remotes, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            _registry.Add(File.ReadAllBytes(file), RemoteBase + Path.GetRelativePath(remotes, file).Replace('\\', '/'));
    }

    /// <summary>What a test says that has no suite to run.</summary>
    public const string Absent = $"official suite absent: {Variable} names no folder, nothing was run";

    /// <summary>The suite's folder, or null where the machine has none.</summary>
    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>The suite, or null where the machine has none.</summary>
    public static OfficialSuite? Find() => Folder is { } folder ? new OfficialSuite(folder) : null;

    /// <summary>Runs every case of a folder's files.</summary>
    /// <param name="folder">Relative to the dialect's tests; empty for the required ones.</param>
    /// <param name="options">How schemas are compiled.</param>
    public IEnumerable<SuiteCase> Run(string folder, SchemaOptions options)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_tests, folder), "*.json").Order(StringComparer.Ordinal))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                foreach (var test in Run(Path.GetFileNameWithoutExtension(file), group, options))
                    yield return test;
            }
        }
    }

    private IEnumerable<SuiteCase> Run(string file, JsonElement group, SchemaOptions options)
    {
        var prefix = file + " | " + group.GetProperty("description").GetString();
        var program = Compile(group.GetProperty("schema"), options, out var failure);
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var name = prefix + " | " + test.GetProperty("description").GetString();
            var expected = test.GetProperty("valid").GetBoolean();
            yield return program is null
                ? new SuiteCase(name, expected, null, null, failure)
                : Run(name, program, Encoding.UTF8.GetBytes(test.GetProperty("data").GetRawText()), expected);
        }
    }

    private SchemaProgram? Compile(JsonElement schema, SchemaOptions options, out string? failure)
    {
        try
        {
            failure = null;
            return _registry.Compile(Encoding.UTF8.GetBytes(schema.GetRawText()), options);
        }
        catch (SchemaCompilationException exception)
        {
            failure = exception.Message;
            return null;
        }
    }

    private static SuiteCase Run(string name, SchemaProgram program, byte[] instance, bool expected)
    {
        try
        {
            var result = new SchemaResult();
            var diagnosed = program.Diagnose(instance, result);
            Assert.Equal(diagnosed, result.Faults.Count == 0);
            Assert.Equal(diagnosed, program.Evaluate(instance, new SchemaResult()));
            var padded = ((byte[])[.. instance, .. new byte[FastWalker.Padding]]).AsSpan(0, instance.Length);
            if (new FastWalker(FastPlan.Of(program, _ => null)).Accepts(padded))
                Assert.True(diagnosed, $"{name}: accepted on the fast path, refused by the engine");
            var shortened = new SchemaResult();
            shortened.State.Shortcut = FastParts.Of(program, _ => null);
            program.Diagnose(padded, shortened);
            Assert.Equal(result.Faults.Select(Told), shortened.Faults.Select(Told));
            return new SuiteCase(name, expected, program.IsValid(instance), diagnosed, null);
        }
        catch (SchemaEvaluationException exception)
        {
            return new SuiteCase(name, expected, null, null, exception.Message);
        }
    }

    private static string Told(SchemaFault fault) => $"{fault.KeywordLocation} {fault.InstanceLocation} {fault.Offset}";
}

/// <summary>What became of one case.</summary>
/// <param name="Name">File, group and case.</param>
/// <param name="Expected">Whether the suite calls the instance valid.</param>
/// <param name="Verdict">What the verdict mode said; null when it could not judge.</param>
/// <param name="Diagnosis">What the every-fault mode said; null when it could not judge.</param>
/// <param name="Failure">Why it could not judge.</param>
internal sealed record SuiteCase(string Name, bool Expected, bool? Verdict, bool? Diagnosis, string? Failure)
{
    /// <summary>Whether the verdict is the suite's.</summary>
    public bool Passed => Verdict == Expected;
}
