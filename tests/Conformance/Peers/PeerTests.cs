using System.Globalization;
using System.Text;
using Conformance.Faults;
using KongChuo;
using KongChuo.Tests;
using Xunit.Abstractions;

namespace Conformance.Peers;

/// <summary>
/// Compares verdicts on form with two independent validators, by the strict bundle. <c>KONGCHUO_PEER_MUTANTS</c> sets how many mutants
/// of each kind are made, <c>KONGCHUO_PEER_SEED</c> the seed, <c>KONGCHUO_PEER_KINDS</c> (ids, comma-separated) which kinds.
/// Without node the tests say so and pass, except in continuous integration.
/// </summary>
public class PeerTests(ITestOutputHelper output)
{
    private static readonly int PerKind = Setting("KONGCHUO_PEER_MUTANTS", 50);
    private static readonly int Seed = Setting("KONGCHUO_PEER_SEED", 1);
    private static readonly string Log = RepositoryRoot.At("artifacts/peers/differences.txt");

    [Fact]
    public async Task Mutants_get_the_verdict_of_the_peers()
    {
        if (IsAbsent())
            return;
        var unexplained = new List<string>();
        int total = 0, valid = 0, known = 0;
        await foreach (var batch in new Mutants(Seed, PerKind).Batches(Kinds()))
        {
            total += batch.Count;
            valid += batch.Count(mutant => mutant.Own.Program);
            unexplained.AddRange(batch.Where(mutant => mutant.Own.Pipeline != mutant.Own.Program).Select(mutant => Line("layers", mutant, mutant.Own.Pipeline)));
            known += Compare(batch, unexplained);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Log)!);
        await File.WriteAllLinesAsync(Log, unexplained);
        output.WriteLine($"Peers: {total} mutants of seed {Seed}, {valid} of them valid; {known} known differences, {unexplained.Count} others.");
        Assert.Empty(unexplained);
    }

    [Fact]
    public async Task Readable_vectors_get_the_verdict_of_the_peers()
    {
        if (IsAbsent())
            return;
        var cases = await PeerVectors.Read();
        var unexplained = cases.Where(record => record.Own.Pipeline != record.Own.Program).Select(record => Line("layers", record, record.Own.Pipeline)).ToList();

        Compare(cases, unexplained);

        output.WriteLine($"Peers: {cases.Count} records of vectors, {unexplained.Count} unexplained differences.");
        Assert.Empty(unexplained);
    }

    [Fact]
    public void Faulty_variants_of_vectors_are_invalid_for_the_peers()
    {
        if (IsAbsent())
            return;
        var groups = FaultCase.All.GroupBy(fault => fault.IsMessage ? FaultTests.MessageSchema(fault) : null);
        var passed = groups.SelectMany(group => Peer.All.SelectMany(peer => PeerFaults.Passed(peer, group.Key, [.. group])));

        output.WriteLine($"Peers: {FaultCase.All.Count} faulty variants of vectors.");
        Assert.Empty(passed);
    }

    [Fact]
    public async Task Every_known_difference_still_differs()
    {
        if (IsAbsent())
            return;
        var verdicts = await new OwnVerdicts().Judge([.. KnownDifference.All.Select(difference => difference.Witness)]);
        foreach (var (difference, own) in KnownDifference.All.Zip(verdicts))
            Assert.True(Peer.All.Any(peer => difference.Explains(peer.Name, difference.Witness, own, peer.Judge(MutationPool.StrictBundle, [difference.Witness])[0])), difference.Reason);
    }

    [Fact]
    public void Every_schema_and_both_bundles_compile_in_the_peers()
    {
        if (IsAbsent())
            return;
        var count = PeerCompilation.Schemas.Count + PeerCompilation.Bundles.Count;

        Assert.Equal($"{{\"compiled\": {count}}}", PeerCompilation.InAjv().Trim());
        Assert.Equal("", PeerCompilation.ErrorsInSourcemeta());
    }

    /// <summary>Adds what no known difference explains to a list, and counts what one does.</summary>
    private static int Compare(List<Mutant> batch, List<string> unexplained)
    {
        var known = 0;
        foreach (var peer in Peer.All)
        {
            var verdicts = peer.Judge(MutationPool.StrictBundle, [.. batch.Select(mutant => mutant.Utf8)]);
            foreach (var (mutant, verdict) in batch.Zip(verdicts))
            {
                if (verdict == mutant.Own.Program)
                    continue;
                if (KnownDifference.All.Any(difference => difference.Explains(peer.Name, mutant.Utf8, mutant.Own, verdict)))
                    known++;
                else
                    unexplained.Add(Line(peer.Name, mutant, verdict));
            }
        }

        return known;
    }

    private bool IsAbsent()
    {
        if (Peer.Absence() is not { } why)
            return false;
        output.WriteLine($"Peers absent, nothing was compared: {why}.");
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", why);
        return true;
    }

    private static string Line(string peer, Mutant mutant, bool? verdict) => string.Join(
        '\t',
        mutant.Id,
        "ours=" + KnownDifference.Word(mutant.Own.Program),
        peer + "=" + KnownDifference.Word(verdict),
        string.Join(' ', mutant.Own.Faults),
        Encoding.UTF8.GetString(mutant.Utf8));

    private static IEnumerable<RecordKind> Kinds()
    {
        var wanted = Environment.GetEnvironmentVariable("KONGCHUO_PEER_KINDS")?.Split(',');
        return KindTable.All.Where(kind => wanted is null || wanted.Contains(kind.Id));
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
