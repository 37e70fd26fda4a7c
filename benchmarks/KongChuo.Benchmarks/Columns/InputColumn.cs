using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using KongChuo.Benchmarks.Inputs;

namespace KongChuo.Benchmarks.Columns;

/// <summary>A column computed from a result and the input the benchmark went through.</summary>
internal abstract class InputColumn : IColumn
{
    public string Id => $"{nameof(InputColumn)}.{ColumnName}";

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var kind = benchmarkCase.Descriptor.Type.GetCustomAttribute<ReadsAttribute>()!.Kind;
        var shape = benchmarkCase.Parameters.Items.Select(item => item.Value).OfType<LedgerShape>().FirstOrDefault();
        return summary[benchmarkCase] is { ResultStatistics: not null } report
            ? Value(report, Ledgers.Of(kind, shape)).ToString("N0", CultureInfo.InvariantCulture)
            : "NA";
    }

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    protected abstract double Value(BenchmarkReport report, LedgerInput input);
}
