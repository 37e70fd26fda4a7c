using KongChuo.Schemas;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>The specification's schemas of the JSON reports, compiled from their files.</summary>
internal static class ReportSchema
{
    private const string BaseUri = "https://kongchuo.example/spec/v1/schema/";
    private static readonly Lazy<SchemaProgram> Validation = new(() => Compile("report"));
    private static readonly Lazy<SchemaProgram> Reconciliation = new(() => Compile("reconciliation"));

    /// <summary>The faults of a report; none when it is as the specification says.</summary>
    public static IReadOnlyList<string> Faults(byte[] report) => Faults(report, Validation.Value);

    /// <summary>The faults of a report of a comparison.</summary>
    public static IReadOnlyList<string> FaultsOfReconciliation(byte[] report) => Faults(report, Reconciliation.Value);

    private static IReadOnlyList<string> Faults(byte[] report, SchemaProgram schema)
    {
        var result = new SchemaResult();
        schema.Diagnose(report, result);
        return [.. result.Faults.Select(fault => $"{fault.InstanceLocation} {fault.KeywordLocation}")];
    }

    private static SchemaProgram Compile(string name)
    {
        var registry = new SchemaRegistry();
        foreach (var file in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/schema"), "*.json", SearchOption.AllDirectories))
            registry.Add(File.ReadAllBytes(file));
        return registry.Compile($"{BaseUri}report/{name}.schema.json", new SchemaOptions { AssertFormat = true });
    }
}
