using KongChuo.Model;
using KongChuo.Reconciliation;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Reconciliation;

public sealed class ReconcilerTests
{
    private const string Id = "01930000-0000-7000-8000-0000000000aa";

    [Fact]
    public async Task Children_are_on_both_sides_or_on_one()
    {
        var found = await Roster.CompareAsync([Roster.Line("1"), Roster.Line("2")], [Roster.Line("2"), Roster.Line("3"), Roster.Line("4")]);

        Assert.Equal((1, 1, 2), (found.Matched, found.Left.Only.Count, found.Right.Only.Count));
        Assert.Equal(1, Assert.Single(found.Left.Only.Samples).Left!.Line);
        Assert.Equal([2, 3], found.Right.Only.Samples.Select(sample => sample.Right!.Record));
        Assert.False(found.Agrees);
    }

    [Fact]
    public async Task Sides_with_the_same_rows_in_another_order_agree()
    {
        var found = await Roster.CompareAsync([Roster.Line("1"), Roster.Line("2")], [Roster.Line("2"), Roster.Line("1")]);

        Assert.True(found.Agrees);
        Assert.True(found.Left.AddsUp && found.Right.AddsUp);
    }

    [Fact]
    public async Task Fields_that_both_sides_have_and_that_differ_are_conflicts()
    {
        var found = await Roster.CompareAsync(
            [Roster.Line("1", residence: "350599100200", school: "3135990001"), Roster.Line("2", residence: "350599")],
            [Roster.Line("1", residence: "350599100201", school: "3135990002"), Roster.Line("2", residence: "350599100201", school: "3135990002")]);

        Assert.Equal((2, 1), (found.Matched, found.Conflicts.Count));
        Assert.Equal([new("/child/residenceDivision", 1), new("/enrollment/schoolCode", 1)], found.ConflictingFields);
        var sample = Assert.Single(found.Conflicts.Samples);
        Assert.Equal("350599100201", sample.Right!.Values[sample.Fields[0]]);
    }

    [Fact]
    public async Task Escaped_text_is_the_same_text()
    {
        var found = await Roster.CompareAsync([Roster.Line("1")], [Roster.Line("\\u0031", name: "\\u5408成甲")]);

        Assert.True(found.Agrees);
    }

    [Fact]
    public async Task Name_and_birth_date_join_nobody_and_only_hint()
    {
        var found = await Roster.CompareAsync([Roster.Line("1"), Roster.Line("9", name: "合成乙")], [Roster.Line("2"), Roster.Line()]);

        Assert.Equal((0, 2, 1, 1), (found.Matched, found.Left.Only.Count, found.Right.Only.Count, found.Right.WithoutKey.Count));
        var hint = Assert.Single(found.Hints.Samples);
        Assert.Equal((1L, 1L, 1L), (found.Hints.Count, hint.Left!.Record, hint.Right!.Record));
    }

    [Fact]
    public async Task Rows_of_one_key_count_once_and_the_first_is_compared()
    {
        var found = await Roster.CompareAsync([Roster.Line("1", school: "3135990001"), Roster.Line("1", school: "3135990002"), Roster.Line("1")], [Roster.Line("1", school: "3135990001")]);

        Assert.Equal((1, 0, 2, 1), (found.Matched, found.Conflicts.Count, found.Left.Duplicates.Count, found.Left.DuplicateKeys));
        Assert.Equal([2, 3], found.Left.Duplicates.Samples.Select(sample => sample.Left!.Record));
        Assert.True(found.Left.AddsUp);
        Assert.False(found.Agrees);
    }

    [Fact]
    public async Task Highest_version_of_a_record_counts()
    {
        var found = await Roster.CompareAsync(
            [Roster.Line("1", id: Id, school: "3135990001"), Roster.Line("1", id: Id, version: 3, school: "3135990003"), Roster.Line("1", id: Id, version: 2, school: "3135990002")],
            [Roster.Line("1", school: "3135990003")]);

        Assert.Equal((1, 0, 2, 0), (found.Matched, found.Conflicts.Count, found.Left.Superseded, found.Left.Duplicates.Count));
        Assert.True(found.Agrees && found.Left.AddsUp);
    }

    [Fact]
    public async Task Removed_records_are_passed_over_with_their_earlier_versions()
    {
        var found = await Roster.CompareAsync([Roster.Line("1", id: Id), Roster.Line("1", id: Id, version: 2, status: "REMOVED"), Roster.Line(status: "REMOVED")], [Roster.Line("1")]);

        Assert.Equal((0, 2, 1, 1), (found.Matched, found.Left.Removed, found.Left.Superseded, found.Right.Only.Count));
        Assert.True(found.Left.AddsUp);
    }

    [Fact]
    public async Task Correction_that_changes_the_key_leaves_no_row_with_the_old_one()
    {
        foreach (var lines in new[] { new[] { 1, 2 }, [2, 1] })
        {
            var found = await Roster.CompareAsync(lines.Select(version => Roster.Line(version == 1 ? "1" : "2", id: Id, version: version)), [Roster.Line("2")]);

            Assert.Equal((1, 0, 1), (found.Matched, found.Left.Only.Count, found.Left.Superseded));
            Assert.True(found.Agrees && found.Left.AddsUp);
        }
    }

    [Fact]
    public async Task Removal_with_another_key_removes_the_record()
    {
        var found = await Roster.CompareAsync([Roster.Line("1", id: Id), Roster.Line("2", id: Id, version: 2, status: "REMOVED")], [Roster.Line("3")]);

        Assert.Equal((0, 1, 1, 1), (found.Left.Only.Count, found.Left.Removed, found.Left.Superseded, found.Right.Only.Count));
        Assert.True(found.Left.AddsUp);
    }

    [Fact]
    public async Task Correction_can_give_and_take_the_key()
    {
        const string Other = "01930000-0000-7000-8000-0000000000bb";
        var found = await Roster.CompareAsync([Roster.Line(id: Id), Roster.Line("1", id: Id, version: 2), Roster.Line("2", id: Other), Roster.Line(id: Other, version: 2)], [Roster.Line("1"), Roster.Line("2")]);

        Assert.Equal((1, 2, 1, 1), (found.Matched, found.Left.Superseded, found.Left.WithoutKey.Count, found.Right.Only.Count));
        Assert.Equal(4, Assert.Single(found.Left.WithoutKey.Samples).Left!.Record);
        Assert.True(found.Left.AddsUp);
    }

    [Fact]
    public async Task Rows_that_the_next_version_of_a_bulletin_leaves_out_do_not_count()
    {
        var found = await Roster.CompareAsync([Roster.Bulletin("1", "2"), Roster.Bulletin(2, ["2", "3"])], [Roster.Line("2"), Roster.Line("3")]);

        Assert.Equal((2, 2, 0), (found.Matched, found.Left.Superseded, found.Left.Duplicates.Count));
        Assert.True(found.Agrees && found.Left.AddsUp);
    }

    [Fact]
    public async Task Same_id_of_two_issuers_is_two_records()
    {
        var found = await Roster.CompareAsync([Roster.Line("1", id: Id), Roster.Line("2", id: Id, version: 2, party: "11350599MB0000027Q")], [Roster.Line("1"), Roster.Line("2")]);

        Assert.Equal((2, 0), (found.Matched, found.Left.Superseded));
    }

    [Fact]
    public async Task Child_in_records_of_two_kinds_is_no_duplicate_and_the_first_is_compared()
    {
        var found = await Roster.CompareAsync(
            [Roster.Line("1", kind: "dropout", school: "3135990001"), Roster.Line("1", school: "3135990002"), Roster.Line("1", kind: "dropout"), Roster.Line("2", kind: "suspected-dropout")],
            [Roster.Line("1", school: "3135990001"), Roster.Line("2")]);

        Assert.Equal((2, 0, 1, 1, 1), (found.Matched, found.Conflicts.Count, found.Left.Duplicates.Count, found.Left.DuplicateKeys, found.Left.OtherKinds));
        Assert.Equal(3, Assert.Single(found.Left.Duplicates.Samples).Left!.Record);
        Assert.True(found.Left.AddsUp);
    }

    [Fact]
    public async Task Two_sides_whose_children_stand_in_several_ledgers_agree()
    {
        string[] left = [Roster.Line("1"), Roster.Line("1", kind: "suspected-dropout"), Roster.Line("1", kind: "dropout")];

        var found = await Roster.CompareAsync(left, [Roster.Line("1")]);

        Assert.Equal((1, 2, 0), (found.Matched, found.Left.OtherKinds, found.Left.Duplicates.Count));
        Assert.True(found.Agrees && found.Left.AddsUp);
    }

    [Fact]
    public async Task Nothing_to_compare_is_incomplete_and_no_agreement()
    {
        const string Event = """{"specversion":"1.0","type":"cn.kongchuo.case.watch-opened.v1","id":"1"}""";
        string[][] nothing = [[], [Event], [Roster.Line("1", status: "REMOVED")]];

        foreach (var side in nothing)
        {
            var found = await Roster.CompareAsync(side, []);

            Assert.Equal(new NotChecked("reconciliation", NotCheckedReason.NoRows, 1), Assert.Single(found.NotCompared));
            Assert.False(found.Agrees);
        }
    }

    [Fact]
    public async Task One_empty_side_is_compared()
    {
        var found = await Roster.CompareAsync([], [Roster.Line("1")]);

        Assert.Equal((1, false, false), (found.Right.Only.Count, found.IsIncomplete, found.Agrees));
    }

    [Fact]
    public async Task Rows_of_bulletins_are_rows()
    {
        var found = await Roster.CompareAsync([Roster.Bulletin("1", "2")], [Roster.Line("2", school: "3135990002")]);

        Assert.Equal((2, 1, 0), (found.Left.Rows, found.Matched, found.Conflicts.Count));
        var only = Assert.Single(found.Left.Only.Samples).Left!;
        Assert.Equal(("/rows/0", "B03"), (only.Pointer, only.Kind.Id));
        Assert.Equal((byte)'{', System.Text.Encoding.UTF8.GetBytes(Roster.Bulletin("1", "2"))[only.Offset]);
    }

    [Theory]
    [InlineData(MatchKey.StudentNumber, 1)]
    [InlineData(MatchKey.ChildId, 1)]
    [InlineData(MatchKey.NameAndBirthDate, 1)]
    [InlineData(MatchKey.CitizenId, 0)]
    public async Task Key_decides_who_is_the_same(MatchKey key, int matched)
    {
        var found = await Roster.CompareAsync([Roster.Line("1", studentNumber: "G1", childId: "c")], [Roster.Line("2", studentNumber: "G1", childId: "c")], key);

        Assert.Equal(matched, found.Matched);
        Assert.Equal(key == MatchKey.NameAndBirthDate, found.IsWeak);
    }

    [Theory]
    [InlineData("{\"recordType\":\"ledger.age-eligible-child\",\"specVersion\":\"1.0.0\",\"child\":{\"name\":tru}}")]
    [InlineData("{\"recordType\":\"ledger.invented\",\"specVersion\":\"1.0.0\",\"child\":{}}")]
    [InlineData("{\"recordType\":\"ledger.age-eligible-child\",\"specVersion\":\"2.0.0\",\"child\":{}}")]
    [InlineData("{\"recordType\":\"ledger.age-eligible-child\",\"child\":{}}")]
    [InlineData("[]")]
    [InlineData("7")]
    public async Task Record_that_cannot_be_read_makes_the_result_incomplete(string line)
    {
        var found = await Roster.CompareAsync([Roster.Line("1"), line], [Roster.Line("1")]);

        Assert.Equal((1, 1L), (found.Matched, found.Left.Unreadable));
        Assert.Equal(new NotChecked("left", NotCheckedReason.EarlierLayerFailed, 1), Assert.Single(found.NotCompared));
        Assert.True(found.IsIncomplete && !found.Agrees);
    }

    [Fact]
    public async Task Values_of_another_type_are_no_values()
    {
        const string Line = """{"recordType":"ledger.age-eligible-child","specVersion":"1.0.0","recordId":7,"issuer":[],"child":{"idDocNumber":1,"idDocType":{},"name":null},"enrollment":"x"}""";

        var found = await Roster.CompareAsync([Line], [Line]);

        Assert.Equal((1L, 1L, false), (found.Left.WithoutKey.Count, found.Right.WithoutKey.Count, found.Agrees));
    }

    [Fact]
    public async Task Record_over_the_limit_is_not_compared()
    {
        var found = await Roster.CompareAsync([Roster.Line("1"), Roster.Line("2", name: new string('x', 5000))], [Roster.Line("1")], options: new ReconciliationOptions { MaxRecordBytes = 4000 });

        Assert.Equal(NotCheckedReason.OverLimit, Assert.Single(found.NotCompared).Why);
        Assert.Equal(1, found.Left.Rows);
    }

    [Fact]
    public async Task No_input_and_an_input_that_fails_are_incomplete()
    {
        var none = await Reconciler.CompareAsync([], [Roster.Input("right", [Roster.Line("1")])], MatchKey.CitizenId);
        var missing = await Reconciler.CompareAsync([new ValidationInput("gone", InputFormat.Json, () => throw new IOException())], [], MatchKey.CitizenId);

        Assert.Equal(NotCheckedReason.NoInput, Assert.Single(none.NotCompared).Why);
        Assert.Equal([NotCheckedReason.CannotOpen, NotCheckedReason.NoInput], missing.NotCompared.Select(item => item.Why));
    }

    [Fact]
    public async Task Interrupted_run_says_so()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        var found = await Reconciler.CompareAsync([Roster.Input("a", [Roster.Line("1")])], [Roster.Input("b", [Roster.Line("1")])], MatchKey.CitizenId, cancellation: cancellation.Token);

        Assert.Equal(NotCheckedReason.Interrupted, Assert.Single(found.NotCompared).Why);
    }

    [Fact]
    public void Records_as_objects_are_compared_too()
    {
        KongChuoRecord[] left = [Record(Roster.Line("1")), Record(Roster.Line("2", residence: "350599100200"))];
        KongChuoRecord[] right = [Record(Roster.Line("2", residence: "350599100201")), Record(Roster.Bulletin("1"))];

        var found = Reconciler.Compare(left, right, MatchKey.CitizenId);

        Assert.Equal((2, 1, true), (found.Matched, found.Conflicts.Count, found.Left.AddsUp));
        Assert.Equal(2, Assert.Single(found.Conflicts.Samples).Left!.Record);
    }

    private static KongChuoRecord Record(string json) => KongChuoJson.DeserializeAny(System.Text.Encoding.UTF8.GetBytes(json));
}
