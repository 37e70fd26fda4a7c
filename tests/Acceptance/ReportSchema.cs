using KongChuo.Schemas;
using KongChuo.Tests;

namespace KongChuo.Acceptance;

/// <summary>The specification's schemas of JSON reports, compiled from their files.</summary>
internal static class ReportSchema
{
    private const string BaseUri = "https://kongchuo.example/spec/v1/schema/";
    private static readonly Lazy<SchemaProgram> Validation = new(() => Compile("report/report.schema.json"));
    private static readonly Lazy<SchemaProgram> Reconciliation = new(() => Compile("report/reconciliation.schema.json"));
    private static readonly Lazy<SchemaProgram> Cases = new(() => Compile("report/cases.schema.json"));

    /// <summary>The faults of a report; none when it is as the specification says.</summary>
    public static IReadOnlyList<string> Faults(byte[] report) => Faults(Validation.Value, report);

    /// <summary>The faults of a report on cases; none when it is as the specification says.</summary>
    public static IReadOnlyList<string> FaultsOfCases(byte[] report) => Faults(Cases.Value, report);

    /// <summary>The faults of a report of a comparison; none when it is as the specification says.</summary>
    public static IReadOnlyList<string> FaultsOfReconciliation(byte[] report) => Faults(Reconciliation.Value, report);

    private static List<string> Faults(SchemaProgram program, byte[] report)
    {
        var result = new SchemaResult();
        program.Diagnose(report, result);
        return [.. result.Faults.Select(fault => $"{fault.InstanceLocation} {fault.KeywordLocation}")];
    }

    private static SchemaProgram Compile(string file)
    {
        var registry = new SchemaRegistry();
        foreach (var path in Directory.EnumerateFiles(RepositoryRoot.At("spec/v1/schema"), "*.json", SearchOption.AllDirectories))
            registry.Add(File.ReadAllBytes(path));
        return registry.Compile(BaseUri + file, new SchemaOptions { AssertFormat = true });
    }
}
