using System.Text;
using KongChuo.Completeness;
using KongChuo.Rules;
using KongChuo.Sdk.Tests.Validation;
using KongChuo.Validation;

namespace KongChuo.Sdk.Tests.Completeness;

/// <summary>What the validator concludes about completeness; single demands have vectors in <c>spec/v1/vectors/levels</c>.</summary>
public sealed class CompletenessTests
{
    private const string IllFormed = "0";

    private static readonly Requirements Demanding = Requirements.Load(
        """{"id":"own","zh":"自定","en":"Own","kinds":[{"kind":"L02","presence":"required","members":[{"pointer":"/responsibleSchoolCode","demand":"present","share":0.6},{"pointer":"/enrollment","demand":"present-or-absent-with-reason"}]},{"kind":"E402"}]}"""u8.ToArray());

    private static readonly string Given = SampleRecords.With(SampleRecords.With(SampleRecords.Suspected, "responsibleSchoolCode", "\"3135990002\""), "absences", """[{"pointer":"/enrollment","reason":"unknown"}]""");

    [Fact]
    public async Task Without_requirements_nothing_is_concluded() => Assert.Null((await Run.NdjsonAsync(SampleRecords.Suspected)).Completeness);

    [Fact]
    public async Task Verdict_on_conformance_is_the_same_with_and_without_requirements()
    {
        var text = $"{SampleRecords.Suspected}\n{SampleRecords.Persuasion}\n{SampleRecords.With(SampleRecords.Suspected, "child", IllFormed)}";

        var (without, with) = (await Run.NdjsonAsync(text), await JudgeAsync(InputFormat.Ndjson, text));

        Assert.Equal(Run.Describe(without), Run.Describe(with));
        Assert.Equal(CompletenessVerdict.Incomplete, with.Completeness!.Verdict);
    }

    [Theory]
    [InlineData(InputFormat.Ndjson)]
    [InlineData(InputFormat.Json)]
    public async Task Records_that_fall_short_are_placed_by_record_line_and_byte(InputFormat format)
    {
        var text = format == InputFormat.Ndjson
            ? $"{SampleRecords.Persuasion}\n\n{Given}\n{SampleRecords.Suspected}"
            : $$"""{"recordType":"batch.header","records":[{{SampleRecords.Persuasion}},{{Given}},{{SampleRecords.Suspected}}]}""";

        var kind = (await JudgeAsync(format, text)).Completeness!.Kinds.Single(kind => kind.Required.Kind.Id == "L02");

        var place = kind.Members[1].Missing.Single();
        Assert.Equal((2L, 1L, 0L, 1L), (kind.Members[1].Demanded, kind.Members[1].Demanded - kind.Members[1].Satisfied, kind.Members[1].Given, kind.Members[1].AbsentWithReason));
        Assert.Equal(format == InputFormat.Ndjson ? (3L, (long?)4) : (4L, null), (place.Record, place.Line));
        Assert.Equal(Encoding.UTF8.GetByteCount(text[..text.LastIndexOf(SampleRecords.Suspected, StringComparison.Ordinal)]), place.Offset);
    }

    [Fact]
    public async Task Record_with_errors_of_later_layers_is_judged_and_one_not_well_formed_is_not()
    {
        var wrongCode = SampleRecords.With(Given, "verificationFinding", "\"98\"");

        var judged = (await JudgeAsync(InputFormat.Ndjson, $"{Given}\n{wrongCode}")).Completeness!;
        var open = (await JudgeAsync(InputFormat.Ndjson, $"{Given}\n{SampleRecords.With(Given, "child", IllFormed)}\nnonsense")).Completeness!;

        Assert.Equal((CompletenessVerdict.Complete, 2L, 0L), (judged.Verdict, judged.Judged, judged.NotJudged));
        Assert.Equal((CompletenessVerdict.NotJudged, 1L, 2L), (open.Verdict, open.Judged, open.NotJudged));
        Assert.Equal((1L, 1L), (open.Kinds[0].Records, open.Kinds[0].NotJudged));
    }

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(59, 40, false)]
    [InlineData(60, 40, true)]
    [InlineData(59, 41, false)]
    public async Task Share_is_reached_exactly_at_its_boundary(int given, int missing, bool isMet) =>
        Assert.Equal(isMet, (await JudgeAsync(InputFormat.Ndjson, Lines(Given, given) + Lines(SampleRecords.Suspected, missing))).Completeness!.Kinds[0].Members[0].IsMet);

    [Fact]
    public async Task Input_that_is_not_read_to_its_end_leaves_the_verdict_open()
    {
        var gone = new ValidationInput("gone", InputFormat.Json, () => throw new FileNotFoundException());
        var broken = "{\"recordType\":\"batch.header\",\"records\":[" + Given + ",";

        Assert.Equal(CompletenessVerdict.NotJudged, (await JudgeAsync([gone])).Completeness!.Verdict);
        Assert.Equal(CompletenessVerdict.NotJudged, (await JudgeAsync([])).Completeness!.Verdict);
        Assert.Equal(CompletenessVerdict.NotJudged, (await JudgeAsync(InputFormat.Json, broken)).Completeness!.Verdict);
    }

    [Theory]
    [InlineData("[]", false)]
    [InlineData("[{}]", true)]
    public async Task Empty_array_gives_nothing(string groups, bool isGiven)
    {
        var requirements = Requirements.Load("""{"id":"own","zh":"自定","en":"Own","kinds":[{"kind":"L02","members":[{"pointer":"/extensions/cn.example.hecheng/list","demand":"present"}]}]}"""u8.ToArray());
        var record = SampleRecords.With(SampleRecords.Suspected, "extensions", "{\"cn.example.hecheng\":{\"list\":" + groups + "}}");

        var report = await JudgeAsync([Input(InputFormat.Ndjson, record)], requirements);

        Assert.Equal(isGiven ? 1 : 0, report.Completeness!.Kinds[0].Members[0].Given);
    }

    [Theory]
    [InlineData("/guardians/phone", "/guardians/phone", true)]
    [InlineData("/guardians/phone", "/guardians/0/phone", true)]
    [InlineData("/guardians/phone", "/guardians", true)]
    [InlineData("/guardians/phone", "/guardians/0/address", false)]
    [InlineData("/guardians/1/phone", "/guardians/1/phone", true)]
    [InlineData("/guardians/1/phone", "/guardians/1", true)]
    [InlineData("/guardians/1/phone", "/guardians/0/phone", false)]
    [InlineData("/guardians", "/guardians/0/phone", false)]
    [InlineData("/guardians", "/guardians/0", false)]
    [InlineData("/child/phone", "/child", true)]
    [InlineData("/child/phone", "/0/child/phone", false)]
    public async Task Reason_is_of_the_element_or_of_one_it_stands_in(string demanded, string explained, bool counts)
    {
        var requirements = Requirements.Load(Encoding.UTF8.GetBytes(
            $$"""{"id":"own","zh":"自定","en":"Own","kinds":[{"kind":"L02","members":[{"pointer":"{{demanded}}","demand":"present-or-absent-with-reason"}]}]}"""));
        var record = SampleRecords.With(SampleRecords.Suspected, "absences", $$"""[{"pointer":"/remarks","reason":"unknown"},{"pointer":"{{explained}}","reason":"withheld"}]""");

        var member = (await JudgeAsync([Input(InputFormat.Ndjson, record)], requirements)).Completeness!.Kinds[0].Members[0];

        Assert.Equal((0L, counts ? 1L : 0L, counts), (member.Given, member.AbsentWithReason, member.IsMet));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100_000)]
    public async Task Counts_and_places_are_the_same_for_one_two_and_eight_threads(int maxSamples)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 3000; i++)
            text.Append(i % 7 == 0 ? SampleRecords.With(Given, "child", IllFormed) : i % 3 == 0 ? SampleRecords.Suspected : Given).Append(i % 11 == 0 ? "\n\n" : "\n");
        var bytes = text.ToString();
        Assert.True(bytes.Length > 1 << 21, "too few lines for several blocks");

        var one = await DescribeAsync(bytes, 1, maxSamples);

        Assert.Contains("/responsibleSchoolCode 2571 1714", one, StringComparison.Ordinal);
        Assert.Equal(one, await DescribeAsync(bytes, 2, maxSamples));
        Assert.Equal(one, await DescribeAsync(bytes, 8, maxSamples));
    }

    [Fact]
    public async Task Validators_with_and_without_requirements_live_side_by_side()
    {
        var plain = KongChuoValidator.For(SpecVersion.V1_0, Profile.Core);
        var options = new ValidationOptions { AsOf = SampleRecords.AsOf };
        var before = Run.Describe(await plain.ValidateAsync([Input(InputFormat.Ndjson, Given)], options));
        var late = Requirements.Load("""{"id":"late","zh":"后加","en":"Late","kinds":[{"kind":"L02","members":[{"pointer":"/discoveredBy/role","demand":"present"}]}]}"""u8.ToArray());

        var report = await JudgeAsync([Input(InputFormat.Ndjson, Given)], late);

        Assert.Equal(1, report.Completeness!.Kinds[0].Members[0].Given);
        Assert.Equal(before, Run.Describe(report));
        Assert.Equal(before, Run.Describe(await plain.ValidateAsync([Input(InputFormat.Ndjson, Given)], options)));
    }

    private static string Lines(string record, int count) => string.Concat(Enumerable.Repeat(record + "\n", count));

    private static async Task<string> DescribeAsync(string text, int threads, int maxSamples)
    {
        var result = (await JudgeAsync([Input(InputFormat.Ndjson, text)], Demanding, threads, maxSamples)).Completeness!;
        var lines = new StringBuilder(FormattableString.Invariant($"{result.Verdict} {result.Judged} {result.NotJudged}\n"));
        foreach (var kind in result.Kinds)
        {
            lines.Append(kind.Required.Kind.Id).Append(' ').Append(kind.Records).Append(' ').Append(kind.NotJudged).Append('\n');
            foreach (var member in kind.Members)
                lines.Append(member.Demand.Pointer).Append(' ').Append(member.Demanded).Append(' ').Append(member.Given).Append(' ').Append(member.AbsentWithReason).Append('\n').AppendJoin('\n', member.Missing).Append('\n');
        }

        return lines.ToString();
    }

    private static ValidationInput Input(InputFormat format, string text) => new("in", format, () => new MemoryStream(SampleRecords.Bytes(text)));

    private static Task<ValidationReport> JudgeAsync(InputFormat format, string text) => JudgeAsync([Input(format, text)]);

    private static Task<ValidationReport> JudgeAsync(ValidationInput[] inputs, Requirements? requirements = null, int threads = 1, int maxSamples = 20) =>
        KongChuoValidator.For(SpecVersion.V1_0, Profile.Core, requirements ?? Demanding)
            .ValidateAsync(inputs, new ValidationOptions { AsOf = SampleRecords.AsOf, MaxRecordBytes = 1 << 20, Threads = threads, MaxSamples = maxSamples });
}
