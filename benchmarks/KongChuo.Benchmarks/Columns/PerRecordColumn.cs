using BenchmarkDotNet.Reports;
using KongChuo.Benchmarks.Inputs;

namespace KongChuo.Benchmarks.Columns;

/// <summary>Nanoseconds per record.</summary>
internal sealed class PerRecordColumn : InputColumn
{
    public override string ColumnName => "ns/record";

    public override string Legend => "Nanoseconds per record";

    protected override double Value(BenchmarkReport report, LedgerInput input) => report.ResultStatistics!.Mean / input.Records;
}
