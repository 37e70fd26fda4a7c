using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Loggers;
using KongChuo.Benchmarks.Columns;

namespace KongChuo.Benchmarks;

/// <summary>What every benchmark reports.</summary>
internal sealed class BenchmarkSettings : ManualConfig
{
    public BenchmarkSettings()
    {
        WithBuildTimeout(TimeSpan.FromMinutes(15));
        AddLogger(ConsoleLogger.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new ThroughputColumn(), new PerRecordColumn(), new AllocationColumn());
        AddDiagnoser(MemoryDiagnoser.Default);
        AddExporter(MarkdownExporter.GitHub, CsvExporter.Default);
#if DEBUG
        WithOptions(ConfigOptions.DisableOptimizationsValidator);
#endif
    }
}
