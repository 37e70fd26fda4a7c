using System.Globalization;
using System.Text;
using KongChuo.Reconciliation;
using KongChuo.Reconciliation.Rows;
using KongChuo.Spill;

namespace KongChuo.Sdk.Tests.Reconciliation;

/// <summary>A bulletin with very many rows takes time in proportion to them, little memory, and can be interrupted.</summary>
public sealed class LongBulletinTests
{
    private const long Memory = 1 << 26;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Many_rows_of_one_bulletin_are_compared_in_good_time()
    {
        const int Rows = 60_000;
        var bulletin = Roster.Bulletin([.. Enumerable.Range(0, Rows).Select(Number)]);

        var found = await Roster.CompareAsync([bulletin], [Roster.Line(Number(Rows - 1))]).WaitAsync(Patience);

        Assert.Equal((Rows, 1, Rows - 1), (found.Left.Rows, found.Matched, found.Left.Only.Count));
        Assert.Equal("/rows/0", found.Left.Only.Samples[0].Left!.Pointer);
    }

    [Fact]
    public void Interruption_is_noticed_between_the_rows_of_one_record()
    {
        using var stop = new CancellationTokenSource();
        using var sorter = new FactSorter(Memory, Path.GetTempPath());
        using var versions = new RowVersions(Memory, Path.GetTempPath());
        var intake = new RowIntake(MatchKey.CitizenId, new SideCounts(isLeft: true, ["left"], 1), sorter, versions);
        var bulletin = Encoding.UTF8.GetBytes(Roster.Bulletin([.. Enumerable.Range(0, 5_000).Select(Number)]));
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => intake.Take(bulletin, new RecordPlace(0, 1, 1, 0), stop.Token));
    }

    private static string Number(int number) => number.ToString("d6", CultureInfo.InvariantCulture);
}
