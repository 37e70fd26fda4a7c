using BenchmarkDotNet.Reports;
using KongChuo.Benchmarks.Inputs;

namespace KongChuo.Benchmarks.Columns;

/// <summary>Megabytes (10^6 bytes) of input per second.</summary>
internal sealed class ThroughputColumn : InputColumn
{
    public override string ColumnName => "MB/s";

    public override string Legend => "Input in 10^6 bytes per second";

    /// <summary>Bytes per nanosecond are thousands of megabytes per second.</summary>
    protected override double Value(BenchmarkReport report, LedgerInput input) => input.Bytes.Length * 1000d / report.ResultStatistics!.Mean;
}
