using System.Globalization;
using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Reports;

/// <summary>Writes what a person reads about completeness: the verdict, and every demand that is not met.</summary>
internal sealed class CompletenessText(TextWriter output, Language language)
{
    public void Write(CompletenessResult result)
    {
        output.Write('\n');
        var verdict = Text.Get(language, "completeness.verdict." + ReportWords.Of(result.Verdict));
        Line("completeness.headline", verdict, result.Requirements.Title.In(language), result.Requirements.Id);
        Line("completeness.records", result.Judged, result.NotJudged);
        var absent = result.Kinds.Where(kind => kind.Required.MustBePresent && !kind.IsPresent).ToList();
        WriteAbsent("completeness.no-ledgers", absent.Where(kind => kind.Required.Kind.Group == "ledger"));
        WriteAbsent("completeness.no-others", absent.Where(kind => kind.Required.Kind.Group != "ledger"));
        foreach (var kind in result.Kinds)
        {
            foreach (var member in kind.Members.Where(member => !member.IsMet))
                Write(Name(kind), member);
        }
    }

    private void WriteAbsent(string headline, IEnumerable<KindCompleteness> kinds)
    {
        var isFirst = true;
        foreach (var kind in kinds)
        {
            if (isFirst)
                Line(headline);
            isFirst = false;
            if (kind.NotJudged > 0)
                Line("completeness.kind-not-judged", Name(kind), kind.NotJudged);
            else
                output.Write($"  {Name(kind)}\n");
        }
    }

    private string Name(KindCompleteness kind) => $"{kind.Required.Kind.Id} {kind.Required.Kind.Title.In(language)}";

    private void Write(string name, MemberCompleteness member)
    {
        Line("completeness.member", name, member.Demand.Pointer);
        if (member.Demand.When is { } when)
            Line("completeness.when", when.Pointer, string.Join(language == Language.English ? ", " : "、", when.Values));
        Line("completeness.counts", member.Demanded, member.Given, member.AbsentWithReason, (member.Demand.Share * 100).ToString("0.##", CultureInfo.InvariantCulture));
        Line(member.Demand.MayBeAbsentWithReason ? "completeness.fix-or-reason" : "completeness.fix");
        foreach (var place in member.Missing)
        {
            var parts = new List<string> { place.Input, Text.Get(language, "report.place.record", place.Record) };
            if (place.Line is { } line)
                parts.Add(Text.Get(language, "report.place.line", line));
            parts.Add(Text.Get(language, "report.place.offset", place.Offset));
            output.Write($"    {string.Join(language == Language.English ? ", " : "，", parts)}\n");
        }

        if (member.Demanded - member.Satisfied - member.Missing.Count is > 0 and var more)
            Line("report.more", more);
    }

    private void Line(string key, params object[] values)
    {
        output.Write(Text.Get(language, key, values));
        output.Write('\n');
    }
}
