using KongChuo.Cases;
using KongChuo.Rules;
using KongChuo.Tests.Cases.Walks;

namespace KongChuo.Tests.Cases;

/// <summary>Corrections and received cases, by examples as small as they go.</summary>
public sealed class CaseCorrectionTests
{
    private const string Source = "urn:kongchuo:party:A";

    [Fact]
    public void Correction_that_was_corrected_corrects_as_it_reads_then()
    {
        var file = Replay(Opened, Found("20"), Corrects("e1", "/data/payload/verificationFinding", "\"51\""), Corrects("e2", "/data/payload/newValue", "\"32\""));

        Assert.Equal("65", file.State?.Value);
        Assert.Empty(file.Violations);
    }

    [Fact]
    public void Latest_correction_of_a_member_counts()
    {
        var file = Replay(Opened, Found("20"), Corrects("e1", "/data/payload/verificationFinding", "\"51\""), Corrects("e1", "/data/payload/verificationFinding", "\"32\""));

        Assert.Equal("65", file.State?.Value);
    }

    [Fact]
    public void Corrections_of_each_other_and_of_themselves_come_to_an_end()
    {
        var file = Replay(Opened, Corrects("e2", "/data/payload/newValue", "\"1\""), Corrects("e1", "/data/payload/newValue", "\"2\""), Corrects("e3", "/data/payload/newValue", "\"3\""));

        Assert.Empty(file.Violations);
    }

    [Theory]
    [InlineData("/data/payload/suspectBasis/0", true)]
    [InlineData("/data/payload/suspectBasis/1", true)]
    [InlineData("/data/payload/suspectBasis/2", false)]
    [InlineData("/data/payload/suspectBasis/x", false)]
    [InlineData("/data/payload/suspectBasis/0/x", false)]
    [InlineData("", false)]
    [InlineData("payload", false)]
    public void Item_of_a_list_can_be_corrected(string pointer, bool isThere)
    {
        var violations = Replay(Opened.With("/data/payload/suspectBasis", "[\"01\",\"04\"]"), Corrects("e0", pointer, "\"05\"")).Violations.Select(violation => violation.Kind);

        Assert.Equal(isThere ? [] : [CaseViolationKind.CorrectsNothing], violations);
    }

    [Fact]
    public void Long_chain_of_corrections_ends()
    {
        var chain = Enumerable.Range(1, 20_000).Select(number => Corrects($"e{number + 1}", "/data/payload/note", "\"-\"")).ToArray();

        Assert.Equal(CaseViolationKind.CorrectsNothing, Assert.Single(Replay([Opened, .. chain]).Violations).Kind);
    }

    [Fact]
    public void Case_that_was_received_goes_on_from_the_state_carried()
    {
        var received = new ModelEvent("E712", "-", Source).With("/data/payload/stateCarried", "\"30\"");

        var file = Replay(received, new ModelEvent("E402", "-", Source));

        Assert.Equal(("40", 1), (file.State?.Value, file.Persuasions));
        Assert.Empty(file.Violations);
    }

    private static ModelEvent Opened => new("E102", "-", Source);

    private static ModelEvent Found(string finding) => new ModelEvent("E206", "-", Source).With("/data/payload/verificationFinding", $"\"{finding}\"");

    private static ModelEvent Corrects(string id, string pointer, string raw) =>
        new ModelEvent("E709", "-", Source).With("/data/corrects", $"\"{id}\"").With("/data/payload/field", $"\"{pointer}\"").With("/data/payload/newValue", raw);

    /// <summary>Replays events as e0, e1 and so on, a second apart.</summary>
    private static CaseFile Replay(params ModelEvent[] events)
    {
        var start = new DateTimeOffset(2025, 3, 1, 8, 0, 0, TimeSpan.FromHours(8));
        return CaseFile.Replay(
            events.Select((item, index) => item.With("/id", $"\"e{index}\"").With("/data/sequence", $"{index + 1}")
                .With("/time", Second(index)).With("/recordedtime", Second(index)).ToEvent()),
            Profile.Core);

        string Second(int index) => $"\"{start.AddSeconds(index).ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)}\"";
    }
}
