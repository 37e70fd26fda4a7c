using BenchmarkDotNet.Reports;
using KongChuo.Benchmarks.Inputs;

namespace KongChuo.Benchmarks.Columns;

/// <summary>Bytes allocated per record.</summary>
internal sealed class AllocationColumn : InputColumn
{
    public override string ColumnName => "B/record";

    public override string Legend => "Allocated bytes per record";

    protected override double Value(BenchmarkReport report, LedgerInput input) =>
        (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)input.Records;
}
