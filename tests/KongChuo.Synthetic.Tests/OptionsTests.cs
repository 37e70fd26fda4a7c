using System.Buffers;
using KongChuo.Synthetic;

namespace KongChuo.Tests.Synthetic;

public sealed class OptionsTests
{
    [Theory]
    [InlineData(-1, 10, null, null)]
    [InlineData(1, 0, null, null)]
    [InlineData(1, SyntheticCountyOptions.MaxStudents + 1, null, null)]
    [InlineData(1, 10, -1, null)]
    [InlineData(1, 10, null, -1)]
    [InlineData(1, 10, 6, 5)]
    public void OutOfRange_IsRefused(int seed, int students, int? suspects, int? dropouts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counties.Make(seed, students, suspects, dropouts));

    [Theory]
    [InlineData(2009)]
    [InlineData(2091)]
    public void Date_OutOfRange_IsRefused(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counties.Make(1, 10, asOf: new DateOnly(year, 6, 1)));

    [Theory]
    [InlineData("350502")]
    [InlineData("3599")]
    [InlineData("350599001")]
    [InlineData("355099")]
    [InlineData("990199")]
    [InlineData("３50199")]
    [InlineData("")]
    public void Division_ThatWasIssued_OrIsNone_IsRefused(string division) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counties.Make(1, 10, division: division));

    [Fact]
    public void Record_OutOfRange_IsRefused()
    {
        var county = Counties.Make(1, 10);
        var output = new ArrayBufferWriter<byte>();
        Assert.Throws<ArgumentOutOfRangeException>(() => county.WriteRecord(SyntheticLedger.AgeEligibleChildren, 10, output));
        Assert.Throws<ArgumentOutOfRangeException>(() => county.WriteRecord(SyntheticLedger.AgeEligibleChildren, -1, output));
        Assert.Throws<ArgumentOutOfRangeException>(() => county.Count((SyntheticLedger)3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void SmallCounties_Exist(int students)
    {
        var county = Counties.Make(5, students);
        Assert.Equal(students + 1, county.Lines(SyntheticLedger.AgeEligibleChildren).Length);
        Assert.Equal(1, county.Count(SyntheticLedger.Dropouts));
        Assert.Equal(students == 1 ? 0 : 1, county.Count(SyntheticLedger.SuspectedDropouts));
    }

    [Fact]
    public void Cancellation_StopsBetweenRecords()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Counties.Make(1, 2000).WriteLedger(SyntheticLedger.AgeEligibleChildren, Stream.Null, source.Token));
    }
}
