using BenchmarkDotNet.Running;
using KongChuo.Benchmarks;

// Fails when a benchmark could not be run, so that a smoke run notices.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new BenchmarkSettings()).ToList();
var failed = summaries.SelectMany(summary => summary.Reports.Where(report => !report.Success)).ToList();
foreach (var report in failed)
    Console.Error.WriteLine($"Failed: {report.BenchmarkCase.DisplayInfo}");
return summaries.Count > 0 && failed.Count == 0 && !summaries.Exists(summary => summary.HasCriticalValidationErrors) ? 0 : 1;
