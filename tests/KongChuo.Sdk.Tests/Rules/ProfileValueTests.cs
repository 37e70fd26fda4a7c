using System.Text;
using System.Text.Json;
using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Tests;

namespace KongChuo.Sdk.Tests.Rules;

/// <summary>A value of a profile has the form and the range of its parameter's unit, and what is wrong is said in both languages with its place.</summary>
public sealed class ProfileValueTests
{
    [Theory]
    [InlineData("KB-R004.longLeaveDays", "0")]
    [InlineData("KB-R004.longLeaveDays", "36500")]
    [InlineData("KB-R004.longLeaveDays", "null")]
    [InlineData("KB-R012.windows", "['12-15..01-15']")]
    [InlineData("KB-R012.windows", "['02-29..03-31']")]
    [InlineData("KB-R025.dayOfMonth", "31")]
    [InlineData("KB-R029.deadline", "'2024-02-29'")]
    [InlineData("KB-R062.closeWithin", "'P2W'")]
    [InlineData("KB-R062.closeWithin", "'P99Y'")]
    [InlineData("KB-R033.grouping", "'RELAXED'")]
    [InlineData("KB-R005.forwardTargets", "['30']")]
    [InlineData("KB-R055.minIssuerLevel", "'2'")]
    [InlineData("KB-R016.vacationExempt", "false")]
    [InlineData("statistics.dropoutRateMax", "0.6")]
    public void Value_of_the_form_of_its_unit_is_taken(string key, string value) =>
        Assert.Equal(value == "null", Load(key, value).Parameter(key)!.IsOff);

    [Theory]
    [InlineData("KB-R012.windows", "['x']", "MM-dd..MM-dd")]
    [InlineData("KB-R012.windows", "['02-30..03-31']", "MM-dd..MM-dd")]
    [InlineData("KB-R012.windows", "['13-45..99-99']", "MM-dd..MM-dd")]
    [InlineData("KB-R012.windows", "['08-25..09-30','08-25..09-30']", "twice")]
    [InlineData("KB-R012.windows", "[]", "MM-dd..MM-dd")]
    [InlineData("KB-R012.windows", "'08-25..09-30'", "a list")]
    [InlineData("KB-R023.due", "'02-29'", "every year has")]
    [InlineData("KB-R023.due", "'99-99'", "MM-dd")]
    [InlineData("KB-R023.due", "['06-30']", "MM-dd")]
    [InlineData("KB-R029.deadline", "'soon'", "yyyy-MM-dd")]
    [InlineData("KB-R029.deadline", "'2025-02-29'", "yyyy-MM-dd")]
    [InlineData("KB-R062.closeWithin", "'P9Q'", "duration")]
    [InlineData("KB-R062.closeWithin", "'P0D'", "duration")]
    [InlineData("KB-R062.closeWithin", "'P1000D'", "duration")]
    [InlineData("KB-R062.closeWithin", "'p1m'", "duration")]
    [InlineData("KB-R025.dayOfMonth", "99", "1 to 31")]
    [InlineData("KB-R014.graceDays", "2147483647", "0 to 36500")]
    [InlineData("KB-R014.graceDays", "-1", "0 to 36500")]
    [InlineData("KB-R014.graceDays", "1.5", "0 to 36500")]
    [InlineData("KB-R014.graceDays", "'7'", "0 to 36500")]
    [InlineData("KB-R014.graceDays", "[7]", "0 to 36500")]
    [InlineData("KB-R014.graceDays", "{}", "0 to 36500")]
    [InlineData("KB-R030.persuasionMin", "1001", "0 to 1000")]
    [InlineData("KB-R016.minPerMonth", "1001", "a month")]
    [InlineData("KB-R017.minPerTerm", "1001", "a term")]
    [InlineData("KB-R018.minPerWeek", "1001", "a week")]
    [InlineData("enrollment.age", "121", "0 to 120")]
    [InlineData("KB-R044.maxGradeGap", "13", "0 to 12")]
    [InlineData("KB-P003.kAnon", "1000001", "0 to 1000000")]
    [InlineData("statistics.dropoutRateMax", "100.1", "0 to 100")]
    [InlineData("KB-R016.vacationExempt", "1", "true or false")]
    [InlineData("KB-R033.grouping", "'FOO'", "STRICT, RELAXED")]
    [InlineData("KB-R033.grouping", "'strict'", "capital letters")]
    [InlineData("KB-R055.minIssuerLevel", "'9'", "KC-DIVLEVEL")]
    [InlineData("KB-R055.minIssuerLevel", "['3']", "single value")]
    [InlineData("B07.frequency", "'sometimes'", "KC-FREQUENCY")]
    [InlineData("KB-R005.forwardTargets", "['30','00']", "KC-PARTY")]
    public void Value_of_another_form_is_refused_with_place_cause_and_remedy(string key, string value, string says)
    {
        var fault = Assert.Throws<ProfileException>(() => Load(key, value));

        Assert.StartsWith($"/parameters/{key}/value", fault.Pointer, StringComparison.Ordinal);
        Assert.Contains(says, fault.Message, StringComparison.Ordinal);
        IsInBothLanguages(fault);
    }

    [Theory]
    [InlineData("{'id':'a'", "/id")]
    [InlineData("{'id':'a','id':'b'}", "/id")]
    [InlineData("[]", "")]
    [InlineData("{'id':'a','zh':'a','en':'a'}", "/extends")]
    [InlineData("{'id':'a','zh':'a','en':'a','extends':'atlantis'}", "/extends")]
    [InlineData("{'id':'core','zh':'a','en':'a','extends':'core'}", "/id")]
    [InlineData("{'id':'A','zh':'a','en':'a','extends':'core'}", "/id")]
    [InlineData("{'id':'a','zh':7,'en':'a','extends':'core'}", "/zh")]
    [InlineData("{'id':'a','en':'a','extends':'core'}", "/zh")]
    [InlineData("{'id':'a','zh':'a','en':'a','extends':'core','co/lour':1}", "/co~1lour")]
    [InlineData(Start + "'parameters':[]}", "/parameters")]
    [InlineData(Start + "'parameters':{'KB-R004.longLeafDays':{'value':1}}}", "/parameters/KB-R004.longLeafDays")]
    [InlineData(Start + "'parameters':{'KB-R004.longLeaveDays':1}}", "/parameters/KB-R004.longLeaveDays")]
    [InlineData(Start + "'parameters':{'KB-R004.longLeaveDays':{'clause':'x'}}}", "/parameters/KB-R004.longLeaveDays/value")]
    [InlineData(Start + "'parameters':{'KB-R004.longLeaveDays':{'value':1,'note':1}}}", "/parameters/KB-R004.longLeaveDays/note")]
    [InlineData(Start + "'parameters':{'KB-R004.longLeaveDays':{'value':1,'unit':'year'}}}", "/parameters/KB-R004.longLeaveDays/unit")]
    [InlineData(Start + "'parameters':{'KB-R004.longLeaveDays':{'value':1,'clause':7}}}", "/parameters/KB-R004.longLeaveDays/clause")]
    [InlineData(Start + "'parameters':{'KB-R055.minIssuerLevel':{'value':'30','codeList':'KC-PARTY'}}}", "/parameters/KB-R055.minIssuerLevel/codeList")]
    [InlineData(Start + "'parameters':{'KB-R033.grouping':{'value':'FOO','values':['FOO','STRICT']}}}", "/parameters/KB-R033.grouping/values")]
    [InlineData(Start + "'parameters':{'KB-R005.forwardTargets':{'value':['30','00']}}}", "/parameters/KB-R005.forwardTargets/value/1")]
    [InlineData(Start + "'parameters':{'calendar.springTerm':{'value':'01-10..07-05'}}}", "/parameters/calendar.springTerm/value", "/parameters/calendar.autumnTerm/value")]
    [InlineData(Start + "'switches':{'KC3001':'no'}}", "/switches/KC3001")]
    [InlineData(Start + "'switches':{'KC1013':false}}", "/switches/KC1013")]
    [InlineData(Start + "'switches':{'KC3999':false}}", "/switches/KC3999")]
    [InlineData(Start + "'severities':{'KB-R049':'fatal'}}", "/severities/KB-R049")]
    [InlineData(Start + "'severities':{'KC1013':'notice'}}", "/severities/KC1013")]
    public void Fault_has_its_place(string json, params string[] pointers)
    {
        var fault = Assert.Throws<ProfileException>(() => Profile.Load(Encoding.UTF8.GetBytes(json.Replace('\'', '"'))));

        Assert.Contains(fault.Pointer, pointers);
        IsInBothLanguages(fault);
    }

    [Fact]
    public void Every_unit_is_one_that_core_uses_or_the_calendar_needs_and_modes_list_their_words()
    {
        using var meta = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.At("spec/meta/profile.schema.json")));
        using var core = JsonDocument.Parse(File.ReadAllBytes(RepositoryRoot.At("spec/v1/profiles/core.json")));
        var parameters = core.RootElement.GetProperty("parameters").EnumerateObject().Select(item => item.Value).ToList();
        var definitions = meta.RootElement.GetProperty("$defs");
        var named = definitions.GetProperty("parameter").GetProperty("properties").GetProperty("unit").GetProperty("enum").EnumerateArray().Select(unit => unit.GetString());
        var units = definitions.GetProperty("units").GetProperty("$defs").EnumerateObject().Select(unit => unit.Name).ToList();

        Assert.Equal(named, units);
        Assert.Equal(units.Order(StringComparer.Ordinal), parameters.Select(item => item.GetProperty("unit").GetString()!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(parameters.Where(item => item.GetProperty("unit").GetString() == "mode"), item => Assert.True(item.GetProperty("values").GetArrayLength() > 1));
    }

    private const string Start = "{'id':'own-2025','zh':'自有','en':'own','extends':'core',";

    private static Profile Load(string key, string value) => Profile.Load(Encoding.UTF8.GetBytes((Start + $"'parameters':{{'{key}':{{'value':{value}}}}}}}").Replace('\'', '"')));

    private static void IsInBothLanguages(ProfileException fault)
    {
        Assert.True(Scripts.HasChinese(fault.Cause.Chinese) && Scripts.HasChinese(fault.Remedy.Chinese));
        Assert.False(Scripts.HasChinese(fault.In(Language.English)));
        Assert.NotEmpty(fault.Remedy.English);
        Assert.All([Language.Chinese, Language.English], language => Assert.StartsWith(fault.Pointer, fault.In(language), StringComparison.Ordinal));
        Assert.Equal(fault.In(Language.English), fault.Message);
    }
}
