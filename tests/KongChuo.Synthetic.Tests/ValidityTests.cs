using System.Text;
using KongChuo.Rules;
using KongChuo.Synthetic;
using KongChuo.V1;
using KongChuo.Validation;

namespace KongChuo.Tests.Synthetic;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("core", "core", "2025-10-08")]
    [InlineData("fangcheng-2025", "core", "2025-10-08")]
    [InlineData("fangcheng-2025", "fangcheng-2025", "2025-10-08")]
    [InlineData("anze-2022", "anze-2022", "2024-02-29")]
    [InlineData("luoshan-2023", "luoshan-2023", "2025-08-31")]
    [InlineData("fujian-2020", "fujian-2020", "2020-09-01")]
    [InlineData("anxi-2025", "anxi-2025", "2026-01-01")]
    public async Task EveryRecord_ConformsWithoutAFinding(string made, string judged, string date)
    {
        var asOf = DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var county = Counties.Make(11, 2000, 900, 600, made, asOf);
        var inputs = SyntheticLedgers.All.Select(ledger =>
            new ValidationInput(ledger.Id(), InputFormat.Ndjson, () => new MemoryStream(county.Bytes(ledger))));
        var report = await KongChuoValidator.For(SpecVersion.V1_0, Profile.Find(judged)).ValidateAsync(inputs, new ValidationOptions { AsOf = asOf });
        Assert.Equal(Verdict.Conforms, report.Verdict);
        Assert.Equal(2000 + 900 + 600 + 3, report.Inputs.Sum(input => input.Valid)); // three of them batch headers
        Assert.Empty(report.Rules.Where(rule => rule.Count > 0).Select(rule => $"{rule.Rule.Id} at {rule.Samples[0].Finding.Pointer}"));
    }

    [Theory]
    [InlineData("350699", "360699", "350799")]
    [InlineData("411399", "350599")]
    public async Task CountiesOfOtherCodes_ConformTogether(params string[] divisions)
    {
        var counties = divisions.Select((division, place) => Counties.Make(place, 1500, 600, 300, "core", division: division)).ToList();
        Assert.Equal(divisions, counties.Select(county => county.Division));
        var inputs = counties.SelectMany(county => SyntheticLedgers.All.Select(ledger =>
            new ValidationInput(county.Division + "/" + ledger.Id(), InputFormat.Ndjson, () => new MemoryStream(county.Bytes(ledger)))));

        var report = await KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync(inputs, new ValidationOptions { AsOf = Counties.AsOf });

        Assert.Equal(divisions.Length * (1500 + 600 + 300 + 3), report.Inputs.Sum(input => input.Valid));
        Assert.Empty(report.Rules.Where(rule => rule.Count > 0).Select(rule => $"{rule.Rule.Id} at {rule.Samples[0].Finding.Pointer}"));
    }

    [Fact]
    public async Task SuspectsMade_StillConformLater()
    {
        var county = Counties.Make(12, 600, 500);
        var input = new ValidationInput("L02", InputFormat.Ndjson, () => new MemoryStream(county.Bytes(SyntheticLedger.SuspectedDropouts)));
        var options = new ValidationOptions { AsOf = Counties.AsOf.AddDays(40) };
        var report = await KongChuoValidator.For(SpecVersion.V1_0, Profile.Core).ValidateAsync([input], options);
        Assert.Equal(0, report.Rules.Sum(rule => rule.Count));
    }

    [Fact]
    public void Records_AreInCanonicalForm()
    {
        var county = Counties.Make(13, 400, 200, 150);
        foreach (var line in SyntheticLedgers.All.SelectMany(ledger => county.Lines(ledger).Skip(1)))
            Assert.Equal(line, Encoding.UTF8.GetString(KongChuoJson.Serialize(KongChuoJson.DeserializeAny(Encoding.UTF8.GetBytes(line)))));
    }

    [Fact]
    public void Records_OfTheSuspects_AreOfAnOrdinarySize()
    {
        var county = Counties.Make(14, 3000, 3000);
        Assert.InRange(county.Bytes(SyntheticLedger.SuspectedDropouts).Length / 3000, 1300, 2048);
    }

    [Theory]
    [InlineData(SyntheticLedger.AgeEligibleChildren, 700, 0)]
    [InlineData(SyntheticLedger.SuspectedDropouts, 300, -1)]
    [InlineData(SyntheticLedger.Dropouts, 200, 0)]
    public void Header_CountsTheRecords(SyntheticLedger ledger, int total, int closed)
    {
        var lines = Counties.Make(15, 700, 300, 200).Lines(ledger);
        var header = KongChuoJson.Deserialize<BatchHeader>(Encoding.UTF8.GetBytes(lines[0]));
        if (closed < 0)
            closed = lines.Count(line => line.Contains("\"recordStatus\":\"CLOSED\"", StringComparison.Ordinal));
        Assert.Equal(total + 1, lines.Length);
        Assert.Equal(total, header.Counts!.Total);
        Assert.Equal(closed, header.Counts.Closed);
        Assert.Equal(ledger.Id(), header.LedgerType!.Value.Value);
        Assert.True(header.Synthetic);
    }
}
