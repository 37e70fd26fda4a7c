using System.Text.Json.Nodes;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Validation;

namespace KongChuo.Tests.Rules;

/// <summary>The same data under two profiles get two verdicts, each by what the document of a place says.</summary>
public sealed class PlaceProfileTests
{
    /// <summary>S000-01: the ledgers are refreshed in full at the beginning of each term. The document of Fangcheng does not say so.</summary>
    [Fact]
    public Task Anxi_asks_for_a_full_batch_at_the_beginning_of_term() =>
        DiffersAsync("anxi-2025", "fangcheng-2025", "KC5016", "fail-none-in-autumn", "KB-R012.windows", "S000-01");

    /// <summary>S001-07: ledgers are verified and reported every week. No other document asks for that.</summary>
    [Fact]
    public Task Fujian_asks_for_a_report_every_week() =>
        DiffersAsync("fujian-2020", "anze-2022", "KC5013", "fail-stopped", "KB-R020.period", "S001-07");

    /// <summary>S002-29: the monthly report is due by the 28th. The document of Anze names no day.</summary>
    [Fact]
    public Task Fangcheng_asks_for_the_monthly_report_by_the_28th() =>
        DiffersAsync("fangcheng-2025", "anze-2022", "KC4020", "fail-next-day", "KB-R025.dayOfMonth", "S002-29");

    /// <summary>S002-22: in Fangcheng both lines of responsibility are a must, in Anxi they are advice.</summary>
    [Fact]
    public async Task Fangcheng_takes_the_two_lines_of_responsibility_for_a_must()
    {
        var (fangcheng, anxi) = (await RunAsync("fangcheng-2025", "KC4013", "fail-nobody"), await RunAsync("anxi-2025", "KC4013", "fail-nobody"));

        Assert.Equal((Severity.Error, Severity.Warning), (SeverityOf(fangcheng), SeverityOf(anxi)));
        Assert.Equal((Verdict.DoesNotConform, Verdict.Conforms), (fangcheng.Verdict, anxi.Verdict));
        Assert.Contains("S002-22", RuleCatalogue.KC4013.Sources);

        static Severity SeverityOf(ValidationReport report) => report.Rules.Single(rule => rule.Rule == RuleCatalogue.KC4013).Samples[0].Finding.Severity;
    }

    /// <summary>S003-39: the register of children with a disability certificate comes in the first half of the year. The document of Anze does not say so.</summary>
    [Fact]
    public Task Luoshan_asks_for_the_disability_register_by_the_end_of_June() =>
        DiffersAsync("luoshan-2023", "anze-2022", "KC5020", "fail-year-left-out", "KB-R026.due", "S003-39");

    /// <summary>S004-44: seven days after a return notice was served in vain the school reports to the township. The document of Fangcheng sets no such term.</summary>
    [Fact]
    public Task Anze_asks_for_a_report_seven_days_after_a_notice() =>
        DiffersAsync("anze-2022", "fangcheng-2025", "KC4123", "fail-nothing-done", "KB-R056.complyDays", "S004-44");

    /// <summary>A profile of one's own over that of a place: the 28th of S002-29 moved by days.</summary>
    [Theory]
    [InlineData(28, false)]
    [InlineData(29, true)]
    [InlineData(30, true)]
    public async Task A_number_of_a_profile_moves_the_edge(int dayOfMonth, bool isInTime)
    {
        var text = "{'id':'own','zh':'自定','en':'Own','extends':'fangcheng-2025','source':['own'],'parameters':{'KB-R025.dayOfMonth':{'value':" + dayOfMonth + ",'clause':'own'}}}";
        var profile = Profile.Load(System.Text.Encoding.UTF8.GetBytes(text.Replace('\'', '"')));

        Assert.Equal(isInTime ? 0 : 1, Count(await RunAsync(profile, "KC4020", "fail-next-day"), "KC4020"));
    }

    private static async Task DiffersAsync(string place, string other, string rule, string vector, string parameter, string clause)
    {
        Assert.Equal((clause, RuleStatus.Failed), (ClauseOf(place, parameter), StatusOf(await RunAsync(place, rule, vector))));
        Assert.Equal(RuleStatus.NotApplicable, StatusOf(await RunAsync(other, rule, vector)));

        RuleStatus StatusOf(ValidationReport report) => report.Rules.Single(item => item.Rule.Id == rule).Status;
    }

    private static string ClauseOf(string place, string parameter) =>
        JsonNode.Parse(File.ReadAllBytes(RepositoryRoot.At($"spec/v1/profiles/{place}.json")))!["parameters"]![parameter]!["clause"]!.GetValue<string>();

    private static long Count(ValidationReport report, string rule) => report.Rules.Single(item => item.Rule.Id == rule).Count;

    private static Task<ValidationReport> RunAsync(string profile, string rule, string vector) => RunAsync(Profile.Find(profile), rule, vector);

    private static Task<ValidationReport> RunAsync(Profile profile, string rule, string vector)
    {
        var path = RepositoryRoot.At($"spec/v1/vectors/rules/{rule}/{vector}");
        var format = File.Exists(path + ".input.json") ? InputFormat.Json : InputFormat.Ndjson;
        var bytes = File.ReadAllBytes(path + (format == InputFormat.Json ? ".input.json" : ".input.ndjson"));
        var asOf = JsonNode.Parse(File.ReadAllBytes(path + ".expect.json"))!["asOf"]!.GetValue<string>();
        var options = new ValidationOptions { AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        return KongChuoValidator.For(SpecVersion.V1_0, profile).ValidateAsync([new ValidationInput("in", format, () => new MemoryStream(bytes))], options);
    }
}
