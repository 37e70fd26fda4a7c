using System.Globalization;
using KongChuo.Findings;
using KongChuo.Reconciliation;
using KongChuo.Validation;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Reconcile;

/// <summary>Writes a comparison for people.</summary>
internal sealed class ReconcileTextWriter(TextWriter target, ReconcileReport report)
{
    private string Separator => report.Language == Language.English ? ", " : "，";

    public void Write()
    {
        var result = report.Result;
        WriteHead();
        WriteStatement(Text.Get(report.Language, "reconcile.left"), result.Left);
        WriteStatement(Text.Get(report.Language, "reconcile.right"), result.Right);
        Line("reconcile.matched", result.Matched, result.Conflicts.Count);
        foreach (var field in result.ConflictingFields)
            target.WriteLine(FormattableString.Invariant($"  {field.Field}: {field.Count}"));
        Write("reconcile.conflicts", result.Conflicts);
        Write("reconcile.only-left", result.Left.Only);
        Write("reconcile.only-right", result.Right.Only);
        Write("reconcile.duplicates-left", result.Left.Duplicates);
        Write("reconcile.duplicates-right", result.Right.Duplicates);
        Write("reconcile.without-key-left", result.Left.WithoutKey);
        Write("reconcile.without-key-right", result.Right.WithoutKey);
        Write("reconcile.hints", result.Hints);
        WriteFoot();
    }

    private void WriteHead()
    {
        Line("reconcile.head", report.Verdict switch
        {
            "agree" => Text.Get(report.Language, "reconcile.agree"),
            "differ" => Text.Get(report.Language, "reconcile.differ"),
            _ => Text.Get(report.Language, "reconcile.incomplete"),
        });
        Line(
            "reconcile.context",
            report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            CodeNames.Title("KC-RECONKIND", report.Kind.Code, report.Language),
            ComparisonKind.NameOf(report.Result.Key));
        if (report.AsOfFromClock)
            Line("report.clock");
        if (report.ShowValues)
            Line("report.values-shown");
        if (report.Result.IsWeak)
            Line("reconcile.weak");
    }

    private void WriteStatement(string name, ReconciliationSide side)
    {
        Line("reconcile.statement", name, side.Rows, side.Matched, side.Only.Count, side.Duplicates.Count, side.WithoutKey.Count, side.Superseded, side.Removed, side.OtherKinds);
        if (side.Others + side.Unreadable > 0)
            Line("reconcile.passed-over", side.Others, side.Unreadable);
    }

    private void Write(string key, ReconciliationDifference difference)
    {
        if (difference.Count == 0)
            return;
        target.WriteLine();
        Line(key, difference.Count);
        var shown = difference.Samples.Take(report.MaxSamples).ToList();
        foreach (var sample in shown)
        {
            target.WriteLine("  " + string.Join(" | ", new[] { sample.Left, sample.Right }.OfType<RosterRow>().Select(Place)));
            if (sample.Fields.Count > 0)
                target.WriteLine("    " + string.Join(Separator, sample.Fields.Select(field => Describe(sample, field))));
        }

        if (difference.Count > shown.Count)
            Line("report.more", difference.Count - shown.Count);
    }

    private string Describe(ReconciliationSample sample, string field) =>
        report.ShowValues ? $"{field} {sample.Left!.Values[field]} / {sample.Right!.Values[field]}" : field;

    private string Place(RosterRow row)
    {
        var parts = new List<string> { row.Input, Text.Get(report.Language, "report.place.record", row.Record) };
        if (row.Line is { } line)
            parts.Add(Text.Get(report.Language, "report.place.line", line));
        if (row.Pointer.Length > 0)
            parts.Add(row.Pointer);
        parts.Add(Text.Get(report.Language, "report.place.offset", row.Offset));
        if (report.ShowValues)
            parts.AddRange(row.Values.Where(value => value.Key is "/child/name" or "/child/idDocNumber" or "/child/birthDate").Select(value => value.Value));
        return string.Join(Separator, parts);
    }

    private void WriteFoot()
    {
        if (report.Ignored.Count > 0)
            Line("report.ignored", string.Join(Separator, report.Ignored));
        if (report.Result.NotCompared.Count == 0)
            return;
        target.WriteLine();
        Line("reconcile.not-compared");
        foreach (var item in report.Result.NotCompared)
            Line("report.not-checked.item", item.What, Why(item.Why), item.Count);
    }

    private string Why(NotCheckedReason why) => why switch
    {
        NotCheckedReason.EarlierLayerFailed => Text.Get(report.Language, "reconcile.unreadable"),
        NotCheckedReason.SpillFailed => Text.Get(report.Language, "reconcile.not-kept"),
        _ => Text.Get(report.Language, "why." + why),
    };

    private void Line(string key, params object[] values) => target.WriteLine(Text.Get(report.Language, key, values));
}
