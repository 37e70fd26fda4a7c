using KongChuo.Findings;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Validation.Records;

/// <summary>One record on its way through the layers.</summary>
public sealed class RecordCheckerTests
{
    public static TheoryData<string, string[]> Envelopes => new()
    {
        { "[1]", ["KC1016 error r1 / @0"] },
        { "  7", ["KC1016 error r1 / @2"] },
        { "{\"a\":1}", ["KC1101 error r1 / @0"] },
        { "{\"recordType\":7}", ["KC1101 error r1 /recordType @14"] },
        { "{\"recordType\":\"ledger.of-tomorrow\",\"specVersion\":\"1.0.0\"}", ["KC1102 error r1 /recordType @14 kind=ledger.of-tomorrow"] },
        { "{\"specversion\":\"1.0\",\"type\":\"cn.x\"}", ["KC1102 error r1 /type @28 kind=cn.x"] },
        { "{\"recordType\":\"ledger.suspected-dropout\"}", ["KC1103 error r1 / @0"] },
        { "{\"recordType\":\"ledger.suspected-dropout\",\"specVersion\":\"1\"}", ["KC1103 error r1 /specVersion @55"] },
        { "{\"recordType\":\"ledger.suspected-dropout\",\"specVersion\":\"1.0.0.0\"}", ["KC1103 error r1 /specVersion @55"] },
        { "{\"recordType\":\"ledger.suspected-dropout\",\"specVersion\":\"2.0.0\"}", ["KC1104 error r1 /specVersion @55 major=2"] },
        { "{\"recordType\":\"ledger.suspected-dropout\",\"specVersion\":\"0.9.0-draft.1\"}", ["KC1104 error r1 /specVersion @55 major=0"] },
    };

    [Theory]
    [MemberData(nameof(Envelopes))]
    public async Task Record_that_does_not_say_what_it_is_goes_no_further(string text, string[] expected)
    {
        var report = await Run.JsonAsync(text);

        Assert.Equal(expected, Run.Findings(report));
        Assert.Equal((1, 0, 0, 1), Run.Counts(report.Inputs[0]));
        Assert.Equal(new NotChecked("in", NotCheckedReason.EarlierLayerFailed, 1), Assert.Single(report.NotChecked));
        Assert.Equal((Verdict.DoesNotConform, false), (report.Verdict, report.IsIncomplete));
    }

    [Fact]
    public async Task Sound_records_pass_every_layer()
    {
        var report = await Run.NdjsonAsync(SampleRecords.Suspected + "\n" + SampleRecords.Persuasion);

        Assert.Empty(Run.Findings(report));
        Assert.Equal((2, 2, 0, 0), Run.Counts(report.Inputs[0]));
        Assert.Equal((Verdict.Conforms, Verdict.Conforms, false), (report.Verdict, report.StructureVerdict, report.IsIncomplete));
        Assert.Equal(new NotChecked("cases", NotCheckedReason.BeginsEarlier, 1), Assert.Single(report.NotChecked)); // an act of persuasion alone
    }

    [Fact]
    public async Task Unknown_member_is_a_warning_and_under_a_newer_minor_a_notice()
    {
        var older = SampleRecords.With(SampleRecords.Suspected, "invented", "1");
        var newer = SampleRecords.With(SampleRecords.With(older, "specVersion", "\"1.7.0\""), "recordVersion", "2");

        var report = await Run.NdjsonAsync(older + "\n" + newer);

        Assert.Equal(["KC1105 notice", "KC2005 warning", "KC2005 notice"], Run.Findings(report).Select(line => string.Join(' ', line.Split(' ')[..2])));
        Assert.Equal([2L, 1L, 0L], new[] { Severity.Notice, Severity.Warning, Severity.Error }.Select(report.Count));
        Assert.Equal((2, 2, 0, 0), Run.Counts(report.Inputs[0]));
        Assert.Equal(Verdict.Conforms, report.Verdict);
    }

    [Fact]
    public async Task Ill_formed_record_skips_the_later_layers_for_itself_alone()
    {
        var wrongCode = SampleRecords.With(SampleRecords.Suspected, "verificationFinding", "\"98\"");
        var illFormed = SampleRecords.With(wrongCode, "recordVersion", "\"1\"");

        var report = await Run.NdjsonAsync(illFormed + "\n" + wrongCode);

        Assert.Equal(["KC2001", "KC3001"], Run.Rules(report));
        Assert.All(report.Rules.Where(rule => rule.Rule.Id == "KC3001"), rule => Assert.Equal(2, Assert.Single(rule.Samples).Finding.Record));
        Assert.Equal((2, 0, 2, 0), Run.Counts(report.Inputs[0]));
        Assert.Equal(new NotChecked("in", NotCheckedReason.EarlierLayerFailed, 1), Assert.Single(report.NotChecked));
    }

    [Fact]
    public async Task Rules_whose_only_subjects_were_ill_formed_have_not_run()
    {
        var report = await Run.JsonAsync(SampleRecords.With(SampleRecords.Suspected, "child", null));

        Assert.Equal(RuleStatus.NotRun, report.Rules.Single(rule => rule.Rule.Id == "KC3001").Status);
        Assert.False(report.IsIncomplete);
    }

    [Fact]
    public async Task Duplicate_names_are_found_before_anything_is_read_from_the_record()
    {
        var report = await Run.JsonAsync("{\"recordType\":\"ledger.suspected-dropout\",\"record\\u0054ype\":\"x\"}");

        Assert.Equal(["KC1013"], Run.Rules(report));
    }

    [Fact]
    public async Task Event_without_dataschema_is_of_the_version_in_force()
    {
        var report = await Run.JsonAsync(SampleRecords.With(SampleRecords.Persuasion, "dataschema", null));

        Assert.DoesNotContain("KC1103", Run.Rules(report));
    }

    [Fact]
    public async Task Batch_header_stands_first_and_nowhere_else()
    {
        const string header = "{\"recordType\":\"batch.header\",\"specVersion\":\"1.0.0\"}";

        Assert.DoesNotContain("KC1106", Run.Rules(await Run.NdjsonAsync(header + "\n" + SampleRecords.Suspected)));
        var report = await Run.NdjsonAsync(SampleRecords.Suspected + "\n" + header);
        Assert.Equal(2, Assert.Single(report.Rules.Single(rule => rule.Rule.Id == "KC1106").Samples).Finding.Record);
    }
}
