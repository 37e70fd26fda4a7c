using System.Text;
using KongChuo.Spill;

namespace KongChuo.Tests.Spill;

/// <summary>Facts come out sorted, each once, whatever the memory; what is spilled nobody can read, and it goes.</summary>
public sealed class FactSorterTests : IDisposable
{
    private const long Plenty = 1 << 30;
    private const int SegmentSize = 1 << 22;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kongchuo-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(20_000)]
    [InlineData(1 << 17)]
    public void Order_does_not_depend_on_the_memory(long maxMemory)
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var facts = new RandomFacts(seed);

            var sorted = Sorted(facts, maxMemory);

            Assert.Equal(facts.All.Order(RandomFacts.InOrder), sorted);
        }
    }

    [Fact]
    public void Nothing_is_lost_and_nothing_comes_twice_when_files_are_merged()
    {
        var facts = new RandomFacts(7, count: 9000);

        Assert.Equal(facts.All.Order(RandomFacts.InOrder), Sorted(facts, maxMemory: 1, mostFiles: 3 * 64));
    }

    [Fact]
    public void Facts_longer_than_a_segment_come_out_whole()
    {
        var facts = new RandomFacts(3, count: 6, contentLength: SegmentSize + 1000);

        Assert.Equal(facts.All.Order(RandomFacts.InOrder), Sorted(facts, Plenty));
        Assert.Equal(facts.All.Order(RandomFacts.InOrder), Sorted(facts, 1));
        Assert.Equal(facts.All.Order(RandomFacts.InOrder), Sorted(facts, 2 * SegmentSize));
    }

    [Theory]
    [InlineData((1 << 16) - 1)]
    [InlineData(1 << 16)]
    [InlineData((1 << 16) + 1)]
    [InlineData(3 * (1 << 16))]
    public void Facts_that_end_at_the_edge_of_a_block_come_out_whole(int length)
    {
        var facts = new RandomFacts(5, count: 5, contentLength: length, isExact: true);

        Assert.Equal(facts.All.Order(RandomFacts.InOrder), Sorted(facts, 1));
    }

    [Fact]
    public void Without_facts_there_is_nothing()
    {
        using var sorter = new FactSorter(1, folder.FullName);
        sorter.Add(new FactChunk(), 0, 0, 0);

        Assert.False(sorter.Sort().MoveNext());
        Assert.Empty(sorter.Kinds);
    }

    [Fact]
    public void Memory_used_again_after_a_spill_holds_nothing_of_before()
    {
        using var sorter = new FactSorter(3000, folder.FullName);
        var first = new RandomFacts(11, count: 200);
        var second = new RandomFacts(12, count: 200);
        first.AddTo(sorter);
        second.AddTo(sorter, input: 1000);

        Assert.Equal(first.All.Concat(second.All.Select(fact => fact with { Input = fact.Input + 1000 })).Order(RandomFacts.InOrder), RandomFacts.Read(sorter.Sort()));
    }

    [Fact]
    public void Files_hold_no_plain_text_and_are_gone_afterwards()
    {
        var facts = new RandomFacts(13, count: 400);
        using (var sorter = new FactSorter(10_000, folder.FullName))
        {
            facts.AddTo(sorter);
            var files = SpillFiles.In(folder);
            Assert.NotEmpty(files);
            foreach (var file in files)
            {
                if (!OperatingSystem.IsWindows())
                    Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
                var bytes = SpillFiles.Bytes(file);
                Assert.DoesNotContain(facts.All, fact => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(fact.Key)) >= 0);
            }

            RandomFacts.Read(sorter.Sort());
        }

        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void Same_facts_are_never_the_same_bytes_on_disk()
    {
        var contents = new List<byte[]>();
        for (var run = 0; run < 2; run++)
        {
            using var sorter = new FactSorter(1, folder.FullName);
            new RandomFacts(17, count: 2, contentLength: 100, isExact: true).AddTo(sorter);
            contents.Add(SpillFiles.Bytes(SpillFiles.In(folder).Single()));
        }

        Assert.NotEqual(contents[0], contents[1]);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(60)]
    public void A_file_that_was_cut_off_is_an_IOException(int length)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var sorter = new FactSorter(1, folder.FullName);
        new RandomFacts(23, count: 2, contentLength: 100, isExact: true).AddTo(sorter);
        SpillFiles.CutOff(SpillFiles.In(folder).Single(), length);

        Assert.Throws<IOException>(() => RandomFacts.Read(sorter.Sort()));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_IOException_when_the_facts_are_asked_for()
    {
        using var sorter = new FactSorter(1, Path.Combine(folder.FullName, "none"));

        new RandomFacts(19).AddTo(sorter);

        Assert.ThrowsAny<IOException>(() => sorter.Sort());
    }

    [Fact]
    public void Run_that_is_killed_leaves_no_file_with_a_name()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var sorter = new FactSorter(1, folder.FullName);
        var facts = new RandomFacts(29, count: 20);

        facts.AddTo(sorter);

        Assert.Empty(folder.GetFiles());
        Assert.Equal(facts.All.Order(RandomFacts.InOrder), RandomFacts.Read(sorter.Sort()));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(63)]
    public void Interruption_stops_what_is_spilled_and_merged(int spilled)
    {
        using var stop = new CancellationTokenSource();
        using (var sorter = new FactSorter(1, folder.FullName, stop.Token))
        {
            new RandomFacts(31, count: spilled).AddTo(sorter);
            stop.Cancel();

            Assert.Throws<OperationCanceledException>(() => new RandomFacts(37, count: 10).AddTo(sorter));
        }

        Assert.Empty(SpillFiles.In(folder));
    }

    private List<SampleFact> Sorted(RandomFacts facts, long maxMemory, int mostFiles = int.MaxValue)
    {
        using var sorter = new FactSorter(maxMemory, folder.FullName);
        facts.AddTo(sorter);
        Assert.InRange(SpillFiles.In(folder).Count, 0, mostFiles);
        Assert.Equal(facts.All.Select(fact => fact.Kind).ToHashSet(), sorter.Kinds);
        return RandomFacts.Read(sorter.Sort());
    }
}
