using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KongChuo.Benchmarks.Inputs;
using KongChuo.Rules;

namespace KongChuo.Benchmarks;

/// <summary>What do the rules about single records cost over schema, codes and identifiers?</summary>
[Reads(LedgerKind.SuspectedDropout)]
public class RecordRules
{
    private KongChuoValidator all = null!;
    private KongChuoValidator none = null!;

    [GlobalSetup]
    public void SetUp()
    {
        all = KongChuoValidator.For(SpecVersion.V1_0, Profile.Core);
        none = KongChuoValidator.For(SpecVersion.V1_0, WithoutRecordRules());
    }

    [Benchmark(Description = "schema, codes, identifiers", Baseline = true)]
    public Task<int> Without() => EndToEnd.RunAsync(none, Ledgers.Of(LedgerKind.SuspectedDropout));

    [Benchmark(Description = "with all record rules")]
    public Task<int> With() => EndToEnd.RunAsync(all, Ledgers.Of(LedgerKind.SuspectedDropout));

    private static Profile WithoutRecordRules()
    {
        var off = RuleCatalogue.All.Where(rule => rule.Scope == RuleScope.Record).ToDictionary(rule => rule.Id, _ => false);
        return Profile.Load(JsonSerializer.SerializeToUtf8Bytes(new { id = "no-record-rules", zh = "无记录规则", en = "No record rules", extends = "core", switches = off }));
    }
}
