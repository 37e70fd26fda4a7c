using KongChuo.Cases;
using KongChuo.Rules;

namespace KongChuo.Tests.Cases;

/// <summary>What is due next in a case, by whom, when, and whether it is overdue.</summary>
public sealed class CaseDutyTests
{
    [Theory]
    [InlineData("2025-09-01", "2025-09-08")]
    [InlineData("2025-01-28", "2025-02-04")]
    [InlineData("2024-02-22", "2024-02-29")]
    [InlineData("2023-02-22", "2023-03-01")]
    [InlineData("2025-12-25", "2026-01-01")]
    public void Days_are_calendar_days_over_ends_of_months_and_leap_days(string discovered, string due)
    {
        var duty = Duty(CaseEvents.Suspected(discovered), "assign-persuader", due);

        Assert.Equal((Date(discovered), Date(due), false, "KC4046"), (duty!.Since, duty.Due, duty.IsOverdue, duty.RuleId));
        Assert.True(Duty(CaseEvents.Suspected(discovered), "assign-persuader", Date(due).AddDays(1).ToString("yyyy-MM-dd"))!.IsOverdue);
        Assert.Equal(["E401"], duty.Events);
        Assert.Equal(["12", "40"], duty.Parties);
    }

    [Fact]
    public void Day_of_an_event_is_that_at_east_eight_whatever_offset_was_written()
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E402", "2025-09-02").Add("E402", "2025-09-03").Add("E402", "2025-09-30T16:30:00Z");

        var duty = Duty(file, "escalate", "2025-10-08");

        Assert.Equal((Date("2025-10-01"), Date("2025-10-08"), false), (duty!.Since, duty.Due, duty.IsOverdue));
        Assert.Null(Duty(file.Add("E410", "2025-10-08"), "escalate", "2025-10-08"));
    }

    [Fact]
    public void Missing_child_is_submitted_at_once_and_police_answer_without_a_deadline()
    {
        var file = CaseEvents.Suspected("2025-09-01").Add("E204", "2025-09-02");

        Assert.Equal(Date("2025-09-09"), Duty(file, "escalate-missing", "2025-09-03")!.Due);
        var trace = Duty(file, "trace", "2025-09-03")!;
        Assert.Equal((null, false), (trace.Due, trace.IsOverdue));
        Assert.Equal(["13"], trace.Parties);
        Assert.NotNull(Duty(file.Add("E205", "2025-09-04", """{"traceResult":"2"}"""), "trace", "2025-09-05"));
        Assert.True(Duty(file, "escalate-missing", "2025-09-10")!.IsOverdue);
        Assert.Null(Duty(file.Add("E205", "2025-09-11", """{"traceResult":"1"}"""), "escalate-missing", "2025-09-12"));
    }

    [Fact]
    public void Child_found_and_then_persuaded_in_vain_is_submitted_all_the_same()
    {
        var file = CaseEvents.Suspected("2025-09-01").Add("E204", "2025-09-02").Add("E205", "2025-09-03", """{"traceResult":"1"}""")
            .Add("E402", "2025-09-04").Add("E402", "2025-09-05").Add("E402", "2025-09-06");

        Assert.Null(Duty(file, "escalate-missing", "2025-09-06"));
        Assert.Equal(Date("2025-09-13"), Duty(file, "escalate", "2025-09-06")!.Due);
    }

    [Fact]
    public void Source_that_gives_no_number_gives_no_date_and_a_number_does()
    {
        var file = CaseEvents.Suspected("2025-09-01");
        var (undated, dated) = (Local("null"), Local("2"));

        Assert.Null(Duty(file, "respond", "2025-09-01"));
        Assert.Equal((Date("2025-09-01"), null, false), (Duty(file, "respond", "2026-09-01", undated)!.Since, Duty(file, "respond", "2026-09-01", undated)!.Due, Duty(file, "respond", "2026-09-01", undated)!.IsOverdue));
        Assert.Equal((Date("2025-09-03"), true), (Duty(file, "respond", "2025-09-04", dated)!.Due, Duty(file, "respond", "2025-09-04", dated)!.IsOverdue));
        Assert.Null(Duty(file.Add("E203", "2025-09-03"), "respond", "2025-09-03", dated));
    }

    [Fact]
    public void Duty_whose_rule_the_profile_switches_off_is_none()
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E402", "2025-09-02").Add("E402", "2025-09-03").Add("E402", "2025-09-04");

        Assert.NotNull(Duty(file, "escalate", "2025-09-05"));
        Assert.Null(Duty(file, "escalate", "2025-09-05", Profile.Find("luoshan-2023")));
        Assert.NotNull(Duty(file, "persuade", "2025-09-05", Profile.Find("luoshan-2023")));
    }

    [Theory]
    [InlineData("2025-09-11", false)]
    [InlineData("2025-09-12", true)]
    public void Served_return_notice_that_expires_is_reported(string asOf, bool isOverdue)
    {
        var file = CaseEvents.Confirmed("2025-08-20").Add("E402", "2025-08-21").Add("E402", "2025-08-22")
            .Add("E502", "2025-08-31", """{"document":{"docType":"D02","docNumber":"合限〔2025〕1号"}}""");
        Assert.Equal(["E503"], Duty(file, "serve-document", asOf)!.Events);
        file.Add("E503", "2025-09-02", """{"docNumber":"合限〔2025〕1号","servedDate":"2025-09-01"}""");

        var duty = Duty(file, "report-expired-notice", asOf);

        Assert.Equal((Date("2025-09-01"), Date("2025-09-11"), isOverdue), (duty!.Since, duty.Due, duty.IsOverdue));
        Assert.Null(Duty(file, "serve-document", asOf));
        Assert.Null(Duty(file.Add("E506", asOf), "report-expired-notice", asOf));
    }

    [Fact]
    public void Service_of_another_document_begins_nothing()
    {
        var file = CaseEvents.Confirmed("2025-08-20").Add("E502", "2025-08-31", """{"document":{"docType":"D02","docNumber":"甲"}}""")
            .Add("E503", "2025-09-02", """{"docNumber":"乙","servedDate":"2025-09-01"}""");

        Assert.Null(Duty(file, "report-expired-notice", "2025-10-01"));
        Assert.NotNull(Duty(file, "serve-document", "2025-10-01"));
    }

    [Fact]
    public void Child_labor_is_dismissed_and_then_followed_up()
    {
        var file = CaseEvents.Suspected("2024-01-20").Add("E412", "2024-01-31", """{"foundDate":"2024-01-31"}""");

        Assert.Equal(Date("2024-03-01"), Duty(file, "order-dismissal", "2024-02-01")!.Due);
        file.Add("E413", "2024-02-02", """{"laborActions":["1","2"]}""");
        Assert.Null(Duty(file, "order-dismissal", "2024-02-03"));
        Assert.True(Duty(file, "follow-up-child-labor", "2024-03-02")!.IsOverdue);
        Assert.Null(Duty(file.Add("E413", "2024-03-02", """{"laborActions":["6"]}"""), "follow-up-child-labor", "2024-03-02"));
    }

    [Fact]
    public void Assistance_is_due_where_poverty_is_the_reason_and_counts_if_given_before_the_entry()
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E302", "2025-09-05", """{"ledgerType":"L03"}""");

        Assert.Equal(Date("2025-10-05"), Duty(file, "assist", "2025-09-06")!.Due);
        Assert.Null(Duty(file.Add("E407", "2025-09-04", """{"measure":"02"}"""), "assist", "2025-09-06"));
    }

    [Fact]
    public void Panel_opinion_is_carried_out()
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E601", "2025-09-30");

        Assert.Equal(Date("2025-10-30"), Duty(file, "carry-out-opinion", "2025-10-01")!.Due);
        Assert.Null(Duty(file.Add("E604", "2025-10-02", """{"validFrom":"2025-10-02","validTo":"2026-02-28"}"""), "carry-out-opinion", "2025-10-03"));
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void Deferral_ends_on_its_last_day(string asOf, bool isOverdue)
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E603", "2025-09-02", """{"decision":"1","validFrom":"2025-09-02","validTo":"2026-02-28"}""");

        var duty = Duty(file, "end-deferral", asOf);

        Assert.Equal((Date("2026-02-28"), isOverdue, null), (duty!.Due, duty.IsOverdue, duty.RuleId));
        Assert.Equal("20", Replay(file.Add("E605", "2026-03-01")).State?.Value);
        Assert.NotNull(Duty(file, "assign-persuader", "2026-03-01"));
    }

    [Fact]
    public void Return_is_enrolled_reconciled_and_closed_in_turn()
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E402", "2025-09-02").Add("E606", "2025-09-03");
        Assert.Equal(["enroll", "reconcile"], Ids(file));
        Assert.Equal(["reconcile"], Ids(file.Add("E607", "2025-09-04")));
        Assert.Equal(["reconcile"], Ids(file.Add("E701", "2025-09-05", """{"reconciliationResult":"2"}""")));
        Assert.Equal(["close"], Ids(file.Add("E701", "2025-09-06", """{"reconciliationResult":"1"}""")));
        Assert.Empty(Ids(file.Add("E702", "2025-09-07", """{"closeReason":"01"}""")));
        Assert.Contains("assign-persuader", Ids(file.Add("E706", "2025-10-07", """{"verified":true}""")));
    }

    [Fact]
    public void Persuasion_goes_on_after_recognized_exit()
    {
        var file = CaseEvents.Confirmed("2025-01-01").Add("E402", "2025-01-02").Add("E402", "2025-01-03").Add("E402", "2025-01-04", """{"studentAttitude":"3"}""").Add("E410", "2025-01-05")
            .Add("E411", "2025-01-06", """{"studentAttitude":"3"}""").Add("E411", "2025-01-07", """{"studentAttitude":"3"}""").Add("E411", "2025-01-08", """{"studentAttitude":"3"}""")
            .Add("E511", "2025-01-09").Add("E703", "2025-01-10");
        Assert.Equal(["10"], Duty(file, "decide-on-exit", "2025-01-10")!.Parties);
        file.Add("E704", "2025-01-11");

        Assert.Equal(Date("2025-04-11"), Duty(file, "continue-persuasion", "2025-04-11")!.Due);
        Assert.Equal(Date("2025-05-01"), Duty(file.Add("E402", "2025-01-31"), "continue-persuasion", "2025-04-11")!.Due);
        Assert.NotNull(Duty(file, "arrange-deferral", "2025-04-11"));
    }

    [Theory]
    [InlineData("2025-09-08", "2025-09-14", true)]
    [InlineData("2025-09-09", "2025-09-21", true)]
    [InlineData("2026-01-13", "2026-02-22", true)]
    [InlineData("2025-09-08", null, false)]
    public void Home_teaching_is_due_every_teaching_week(string placed, string? due, bool isOn)
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E608", placed, """{"placement":{"placementType":"06"}}""");
        var profile = isOn ? Profile.Core : Profile.Find("fangcheng-2025");

        Assert.Equal(due is null ? null : Date(due), Duty(file, "teach-at-home", placed, profile)?.Due);
    }

    [Fact]
    public void Home_teaching_given_makes_that_of_the_next_teaching_week_due()
    {
        var file = CaseEvents.Confirmed("2025-09-01").Add("E608", "2025-09-08", """{"placement":{"placementType":"06"}}""")
            .Add("E609", "2025-09-30", """{"sessions":[{"date":"2025-09-24"},{"date":"2025-09-10"},{"date":"2025-09-17"}]}""");

        Assert.Equal((Date("2025-09-24"), Date("2025-10-05"), false), Times(Duty(file, "teach-at-home", "2025-10-05")!));
        Assert.True(Duty(file, "teach-at-home", "2025-10-06")!.IsOverdue);
        Assert.Null(Duty(file.Add("E606", "2025-10-06"), "teach-at-home", "2025-10-06"));
    }

    [Fact]
    public void Pairing_is_kept_up_every_month_and_every_term()
    {
        var file = CaseEvents.Confirmed("2025-05-20").Add("E408", "2025-06-01");
        Assert.Equal((Date("2025-06-01"), Date("2025-06-30"), false), Times(Duty(file, "pairing-contact", "2025-06-30")!));
        Assert.Equal(Date("2026-01-20"), Duty(file, "pairing-visit", "2025-06-30")!.Due);
        file.Add("E409", "2025-07-01", """{"contactKind":"1","date":"2025-07-01"}""");

        Assert.Equal((Date("2025-07-01"), Date("2025-09-30"), false), Times(Duty(file, "pairing-contact", "2025-09-30")!));
        Assert.Equal(Date("2026-01-20"), Duty(file, "pairing-visit", "2025-09-30")!.Due);
        Assert.Equal(Date("2026-07-05"), Duty(file.Add("E409", "2025-09-01", """{"contactKind":"2","date":"2025-09-01"}"""), "pairing-visit", "2025-09-30")!.Due);
    }

    [Fact]
    public void Campaign_has_a_deadline_only_where_the_profile_sets_one()
    {
        var file = CaseEvents.Confirmed("2020-06-01").Add("E302", "2020-06-02", """{"ledgerType":"L03"}""");

        Assert.Equal((Date("2020-07-31"), true), (Duty(file, "complete-campaign", "2020-08-01", Profile.Find("fujian-2020"))!.Due, Duty(file, "complete-campaign", "2020-08-01", Profile.Find("fujian-2020"))!.IsOverdue));
        Assert.Null(Duty(file, "complete-campaign", "2020-08-01"));
    }

    [Fact]
    public void Duties_come_by_due_date_and_a_date_beyond_the_calendar_is_none()
    {
        var duties = Replay(CaseEvents.Suspected("9999-12-31").Add("E412", "2025-09-02", """{"foundDate":"2025-09-01"}""")).Duties(Date("2025-09-02"));

        Assert.Equal(["order-dismissal", "follow-up-child-labor"], duties.Take(2).Select(duty => duty.Id));
        Assert.All(duties.Skip(2), duty => Assert.Null(duty.Due));
    }

    [Fact]
    public void Case_that_begins_earlier_has_no_duty()
    {
        var file = Replay(new CaseEvents().Add("E402", "2025-09-01"));

        Assert.True(file.BeginsEarlier);
        Assert.Empty(file.Duties(Date("2025-10-01")));
        Assert.False(Replay(CaseEvents.Suspected("2025-09-01")).BeginsEarlier);
    }

    private static Profile Local(string responseDays) => Profile.Load(System.Text.Encoding.UTF8.GetBytes(
        $$$$"""{"id":"local","zh":"本地","en":"Local","extends":"core","switches":{"KB-R059":true},"parameters":{"KB-R059.responseDays":{"value":{{{{responseDays}}}},"unit":"day","clause":"S002-02","zh":"时限","en":"Limit"}}}"""));

    private static IEnumerable<string> Ids(CaseEvents events) => Replay(events).Duties(Date("2026-01-01")).Select(duty => duty.Id);

    private static (DateOnly Since, DateOnly? Due, bool IsOverdue) Times(CaseDuty duty) => (duty.Since, duty.Due, duty.IsOverdue);

    private static CaseDuty? Duty(CaseEvents events, string id, string asOf, Profile? profile = null) =>
        Replay(events, profile).Duties(Date(asOf)).SingleOrDefault(duty => duty.Id == id);

    private static CaseFile Replay(CaseEvents events, Profile? profile = null) => CaseFile.Replay(events.All, profile ?? Profile.Core);

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
