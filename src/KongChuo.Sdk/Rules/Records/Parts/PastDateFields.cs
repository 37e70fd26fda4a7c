using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The dates and instants of records that are of something past, by kind, as the schemas mark them.</summary>
internal sealed class PastDateFields
{
    private const int MonthLength = 7;

    private readonly Dictionary<string, Places> places = new(StringComparer.Ordinal);

    /// <summary>Asks for the fields of the kinds a rule applies to.</summary>
    /// <param name="kinds">Ids of the kinds.</param>
    /// <param name="below">What a pointer must begin with.</param>
    public PastDateFields(IEnumerable<string> kinds, string below)
    {
        foreach (var kind in kinds)
            places.Add(kind, Places.Of(PastDates.Of(kind).Where(pointer => pointer.StartsWith(below, StringComparison.Ordinal))));
    }

    /// <summary>Takes a date that is too late.</summary>
    public delegate void Report(JsonView date, ref RuleContext context);

    /// <summary>Compares every date of a record with a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="limit">The last day that is right.</param>
    /// <param name="limitText">The same, written <c>yyyy-MM-dd</c>.</param>
    /// <param name="context">Handed to the report.</param>
    /// <param name="report">Hears of each date after it.</param>
    /// <returns>Whether there was a date.</returns>
    public bool Each(in RecordView record, DateOnly limit, ReadOnlySpan<byte> limitText, ref RuleContext context, Report report)
    {
        var kind = places[record.Kind.Id];
        var hasJudged = false;
        foreach (var field in kind.Single)
            hasJudged |= Judge(record[field], limit, limitText, ref context, report);
        foreach (var (list, way) in kind.Listed)
            hasJudged |= Walk(record[list], way, limit, limitText, ref context, report);
        return hasJudged;
    }

    private static bool Walk(JsonView view, ReadOnlySpan<byte[]> path, DateOnly limit, ReadOnlySpan<byte> limitText, ref RuleContext context, Report report)
    {
        if (!view.Exists)
            return false;
        if (path.IsEmpty)
            return Judge(view, limit, limitText, ref context, report);
        if (path[0] is not [(byte)'*'])
            return Walk(view.Member(path[0]), path[1..], limit, limitText, ref context, report);
        var hasJudged = false;
        foreach (var item in view.Items())
            hasJudged |= Walk(item, path[1..], limit, limitText, ref context, report);
        return hasJudged;
    }

    private static bool Judge(JsonView date, DateOnly limit, ReadOnlySpan<byte> limitText, ref RuleContext context, Report report)
    {
        if (!date.Exists)
            return false;
        if (IsAfter(date, limit, limitText))
            report(date, ref context);
        return true;
    }

    private static bool IsAfter(JsonView date, DateOnly limit, ReadOnlySpan<byte> limitText)
    {
        var text = date.RawString;
        if (text.Length == MonthLength)
            return text.SequenceCompareTo(limitText[..MonthLength]) > 0;
        return !Dates.IsPlainlyBy(text, limitText) && (date.Date() ?? date.Instant()?.InChina()) > limit;
    }

    /// <summary>Where the dates of a kind stand: single fields, and lists with the way to the dates within.</summary>
    private sealed record Places(Field[] Single, (Field List, byte[][] Way)[] Listed)
    {
        public static Places Of(IEnumerable<string> pointers)
        {
            var byList = pointers.ToLookup(pointer => pointer.Contains("/*", StringComparison.Ordinal));
            return new Places([.. byList[false].Select(Field.At)], [.. byList[true].Select(Listing)]);
        }

        private static (Field List, byte[][] Way) Listing(string pointer)
        {
            var at = pointer.IndexOf("/*", StringComparison.Ordinal);
            return (Field.At(pointer[..at]), [.. pointer[(at + 1)..].Split('/').Select(Encoding.UTF8.GetBytes)]);
        }
    }
}
