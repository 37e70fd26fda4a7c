using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using KongChuo.Synthetic;

namespace KongChuo.Tests.Synthetic;

public sealed class DeterminismTests
{
    public static TheoryData<SyntheticLedger> Ledgers => [.. SyntheticLedgers.All];

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void SameOptions_GiveTheSameBytes_UnderAnyCulture(SyntheticLedger ledger)
    {
        var expected = Counties.Make(42, 3000, 200, 100).Bytes(ledger);
        var before = CultureInfo.CurrentCulture;
        try
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "~";
            culture.NumberFormat.NumberGroupSeparator = "'";
            culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
            culture.DateTimeFormat.DateSeparator = "/";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Counties.Make(42, 3000, 200, 100).Bytes(ledger));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void OtherSeeds_GiveOtherCounties(SyntheticLedger ledger) =>
        Assert.NotEqual(Counties.Make(1, 500, 50, 20).Bytes(ledger), Counties.Make(2, 500, 50, 20).Bytes(ledger));

    [Theory]
    [MemberData(nameof(Ledgers))]
    public void Records_AreTheSame_InAnyOrderOnAnyThread(SyntheticLedger ledger)
    {
        var county = Counties.Make(7, 2000, 300, 150);
        var expected = county.Lines(ledger).Skip(1).ToArray();
        var actual = new string[county.Count(ledger)];
        Parallel.For(0, actual.Length, i =>
        {
            var index = actual.Length - 1 - i;
            var buffer = new ArrayBufferWriter<byte>();
            county.WriteRecord(ledger, index, buffer);
            actual[index] = System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan).TrimEnd('\n');
        });
        Assert.Equal(expected, actual);
    }

    /// <summary>Both frameworks and every machine must arrive at these bytes; a deliberate change of the generator changes them.</summary>
    [Theory]
    [InlineData(SyntheticLedger.AgeEligibleChildren, "46F0BD10C3EEF95B42105700B2911BE923679CEAF11935A99DB0155B261D768D")]
    [InlineData(SyntheticLedger.SuspectedDropouts, "E1C74C1AF64D4FBC67C79B3C3677F38067C7FD3CAE81EC0270339F1F20E2AA39")]
    [InlineData(SyntheticLedger.Dropouts, "8265AB56FD2F48D458F7A98BA2D8A877807E76DE4372308FDFCEA5F202138C78")]
    public void Bytes_AreThoseOfEveryMachine(SyntheticLedger ledger, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexString(SHA256.HashData(Counties.Make(42, 1000, 100, 50).Bytes(ledger))));

    [Fact]
    public void WritingRecords_AllocatesNothingARecord()
    {
        var county = Counties.Make(3, 3000, 1500, 1000);
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        foreach (var ledger in SyntheticLedgers.All)
        {
            county.WriteRecord(ledger, 0, buffer);
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < county.Count(ledger); i++)
            {
                buffer.ResetWrittenCount();
                county.WriteRecord(ledger, i, buffer);
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 * 1024); // less than one smallest object a record
        }
    }
}
