using KongChuo.Schemas;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>The specification's schema of the JSON report, compiled from its file.</summary>
internal static class ReportSchema
{
    private const string BaseUri = "https://kongchuo.example/spec/v1/schema/";
    private static readonly Lazy<SchemaProgram> Compiled = new(Compile);

    /// <summary>The faults of a report; none when it is as the specification says.</summary>
    public static IReadOnlyList<string> Faults(byte[] report)
    {
        var result = new SchemaResult();
        Compiled.Value.Diagnose(report, result);
        return [.. result.Faults.Select(fault => $"{fault.InstanceLocation} {fault.KeywordLocation}")];
    }

    private static SchemaProgram Compile()
    {
        var registry = new SchemaRegistry();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/schema"), "*.json", SearchOption.AllDirectories))
            registry.Add(File.ReadAllBytes(file));
        return registry.Compile(BaseUri + "report/report.schema.json", new SchemaOptions { AssertFormat = true });
    }
}
