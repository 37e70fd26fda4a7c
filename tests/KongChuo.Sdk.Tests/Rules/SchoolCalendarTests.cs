using System.Text;
using KongChuo.Rules;

namespace KongChuo.Sdk.Tests.Rules;

/// <summary>When school is held: the usual terms, those of one school year, holidays, and the periods duties fall due at the end of.</summary>
public sealed class SchoolCalendarTests
{
    private const string Own = """
        "calendar.terms": {"value": ["2025-2026-1 2025-09-08..2026-01-30", "2025-2026-2 2026-03-02..2026-07-10"]},
        "calendar.holidays": {"value": ["2025-10-06..2025-10-10", "12-29..01-02"]}
        """;

    [Fact]
    public void Terms_between_two_days_are_those_with_a_day_there()
    {
        Assert.Equal(["2024-2025-2 2025-02-16..2025-07-05", "2025-2026-1 2025-09-01..2026-01-20"], Terms(Profile.Core, "2025-07-05", "2025-09-01"));
        Assert.Empty(Terms(Profile.Core, "2025-07-06", "2025-08-31"));
        Assert.Equal(["2025-2026-1 2025-09-08..2026-01-30", "2025-2026-2 2026-03-02..2026-07-10", "2026-2027-1 2026-09-01..2027-01-20"], Terms(Local(Own), "2025-09-01", "2026-09-01"));
    }

    [Theory]
    [InlineData("2025-09-01", "2025-09-07")]
    [InlineData("2026-01-12", "2026-01-18")]
    [InlineData("2026-01-19", null)]
    [InlineData("2026-02-16", "2026-02-22")]
    [InlineData("2025-06-30", "2025-07-05")]
    [InlineData("2025-07-07", null)]
    [InlineData("2018-10-01", null)]
    [InlineData("2025-09-29", "2025-10-05")]
    public void Week_is_a_teaching_week_when_it_has_school_from_Monday_to_Friday(string monday, string? end) =>
        Assert.Equal(end is null ? null : Date(end), Profile.Core.Calendar.EndOfTeachingWeek(Date(monday)));

    [Theory]
    [InlineData("2025-09-01", null)]
    [InlineData("2025-10-06", null)]
    [InlineData("2025-12-29", null)]
    [InlineData("2026-01-05", "2026-01-11")]
    [InlineData("2026-01-26", "2026-01-30")]
    [InlineData("2026-02-23", null)]
    public void Own_terms_and_holidays_go_before_the_usual(string monday, string? end) =>
        Assert.Equal(end is null ? null : Date(end), Local(Own).Calendar.EndOfTeachingWeek(Date(monday)));

    [Theory]
    [InlineData("2025-07-31", 2024)]
    [InlineData("2025-08-01", 2025)]
    [InlineData("2025-12-31", 2025)]
    [InlineData("2026-01-01", 2025)]
    public void School_year_begins_on_its_day(string day, int year)
    {
        Assert.Equal(year, Profile.Core.Calendar.SchoolYearOf(Date(day)));
        Assert.Equal(day == "2025-08-01" ? 2024 : year, Local("""  "calendar.schoolYearBegins": {"value": "09-01"} """).Calendar.SchoolYearOf(Date(day)));
    }

    [Theory]
    [InlineData("week", "2025-09-07", true, "2025-09-14")]
    [InlineData("week", "2025-09-08", true, "2025-09-21")]
    [InlineData("week", "2026-01-14", true, "2026-02-22")]
    [InlineData("week", "2026-01-14", false, "2026-01-25")]
    [InlineData("week", "2024-02-23", true, "2024-03-03")]
    [InlineData("month", "2025-08-31", true, "2025-09-30")]
    [InlineData("month", "2025-07-01", true, "2025-09-30")]
    [InlineData("month", "2025-07-01", false, "2025-08-31")]
    [InlineData("month", "2024-01-31", true, "2024-02-29")]
    [InlineData("month", "2025-01-31", true, "2025-02-28")]
    [InlineData("month", "2025-11-30", true, "2025-12-31")]
    [InlineData("term", "2025-08-31", true, "2026-01-20")]
    [InlineData("term", "2025-09-01", true, "2026-07-05")]
    public void Next_period_is_whole_and_skips_vacations_that_are_exempt(string period, string after, bool isExempt, string end) =>
        Assert.Equal(Date(end), Profile.Core.Calendar.EndOfNext(period, Date(after), isExempt));

    [Theory]
    [InlineData("02-29..03-31", 2024, "2024-02-29", "2024-03-31")]
    [InlineData("02-29..03-31", 2025, "2025-03-01", "2025-03-31")]
    [InlineData("02-01..02-29", 2025, "2025-02-01", "2025-02-28")]
    [InlineData("12-15..01-15", 2025, "2025-12-15", "2026-01-15")]
    [InlineData("10-01", 2025, "2025-10-01", "2025-10-01")]
    [InlineData("2024-02-29", 2025, "2024-02-29", "2024-02-29")]
    public void Range_has_its_days_in_a_year(string text, int year, string first, string last)
    {
        Assert.Equal((Date(first), Date(last)), DayRange.Parse(text)!.Value.In(year));
        Assert.True(DayRange.Parse(text)!.Value.Contains(Date(last)));
        Assert.False(DayRange.Parse(text)!.Value.Contains(Date(last).AddDays(1)));
        Assert.False(DayRange.Parse(text)!.Value.Contains(Date(first).AddDays(-1)));
    }

    [Theory]
    [InlineData("'calendar.autumTerm':{'value':'09-01..01-20'}", "calendar.autumTerm")]
    [InlineData("'calendar.autumnTerm':{'value':'09-01..02-16'}", "2022-2023-1 and 2022-2023-2 overlap")]
    [InlineData("'calendar.autumnTerm':{'value':'01-20..09-01'}", "overlap or are out of order")]
    [InlineData("'calendar.autumnTerm':{'value':'2025-09-01..2026-01-20'}", "MM-dd..MM-dd")]
    [InlineData("'calendar.springTerm':{'value':'02-30..07-05'}", "MM-dd..MM-dd")]
    [InlineData("'calendar.springTerm':{'value':'02-16-07-05'}", "MM-dd..MM-dd")]
    [InlineData("'calendar.terms':{'value':['2025-2026-1 2026-01-23..2025-09-01']}", "terms with their dates")]
    [InlineData("'calendar.terms':{'value':['2025-2027-1 2025-09-01..2026-01-23']}", "terms with their dates")]
    [InlineData("'calendar.terms':{'value':['2025-2026-3 2025-09-01..2026-01-23']}", "terms with their dates")]
    [InlineData("'calendar.terms':{'value':['2025-2026-1 09-01..01-23']}", "terms with their dates")]
    [InlineData("'calendar.terms':{'value':['2025-2026-1 2025-09-01..2026-01-23','2025-2026-1 2025-09-02..2026-01-23']}", "each once")]
    [InlineData("'calendar.terms':{'value':['2025-2026-1 2025-09-01..2026-02-16']}", "2025-2026-1 and 2025-2026-2 overlap")]
    [InlineData("'calendar.terms':{'value':['2025-2026-2 2026-02-16..2026-09-01']}", "2025-2026-2 and 2026-2027-1 overlap")]
    [InlineData("'calendar.terms':{'value':['2025-2026-1 2015-09-01..2016-01-20']}", "out of order")]
    [InlineData("'calendar.terms':{'value':[]}", "terms with their dates")]
    [InlineData("'calendar.terms':{'value':7}", "terms with their dates")]
    [InlineData("'calendar.holidays':{'value':['2025-10-07..2025-10-01']}", "ends before it begins")]
    [InlineData("'calendar.holidays':{'value':['2025-02-29']}", "ranges of days")]
    [InlineData("'calendar.holidays':{'value':['2025-10-01..10-07']}", "ranges of days")]
    [InlineData("'calendar.schoolYearBegins':{'value':'8-1'}", "MM-dd")]
    [InlineData("'calendar.schoolYearBegins':{'value':'08-01','unit':'date'}", "the unit 'date'; it is 'month-day'")]
    [InlineData("'KB-R012.windows':{'value':['02-30..03-31']}", "MM-dd..MM-dd")]
    [InlineData("'KB-R025.dayOfMonth':{'value':32}", "1 to 31")]
    [InlineData("'KB-R025.dayOfMonth':{'value':0}", "1 to 31")]
    [InlineData("'KB-R028.suspectDue':{'value':'09-31'}", "MM-dd")]
    [InlineData("'KB-R029.deadline':{'value':'2025-06-31'}", "yyyy-MM-dd")]
    [InlineData("'KB-R059.responseDays':{'value':'three'}", "number of days")]
    [InlineData("'KB-R014.graceDays':{'value':36501}", "0 to 36500")]
    [InlineData("'KB-R021.maxAge':{'value':'P7'}", "a duration")]
    [InlineData("'KB-R021.maxAge':{'value':'P'}", "a duration")]
    [InlineData("'KB-R021.maxAge':{'value':'one month'}", "a duration")]
    public void Broken_value_of_time_is_refused_and_the_message_says_why(string parameters, string says) =>
        Assert.Contains(says, Assert.Throws<ProfileException>(() => Local(parameters.Replace('\'', '"'))).Message);

    [Fact]
    public void Calendar_that_is_switched_off_has_no_terms()
    {
        var off = Local("""  "calendar.autumnTerm": {"value": null}, "calendar.springTerm": {"value": null}, "calendar.holidays": {"value": null} """).Calendar;

        Assert.Empty(off.Terms(Date("2020-01-01"), Date("2026-01-01")));
        Assert.Null(off.EndOfNext("week", Date("2025-09-01"), isVacationExempt: true));
        Assert.Null(off.EndOfNext("term", Date("2025-09-01"), isVacationExempt: true));
    }

    private static IEnumerable<string> Terms(Profile profile, string from, string to) =>
        profile.Calendar.Terms(Date(from), Date(to)).Select(term => $"{term.Name} {term.First:yyyy-MM-dd}..{term.Last:yyyy-MM-dd}");

    private static Profile Local(string parameters) =>
        Profile.Load(Encoding.UTF8.GetBytes($$$"""{"id":"own-2025","zh":"自有","en":"own","extends":"core","source":["x"],"parameters":{ {{{parameters}}} }}"""));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
