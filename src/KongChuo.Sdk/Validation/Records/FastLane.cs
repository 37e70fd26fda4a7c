using System.Text;
using KongChuo.Schemas;
using KongChuo.Schemas.Fast;
using KongChuo.Validation.Input;

namespace KongChuo.Validation.Records;

/// <summary>
/// Tries records on the fast path: first as the kind of the record before, then as the kind their first bytes name. A record
/// it accepts has no finding in the layers KC1 to KC3; any other goes the long way. Belongs to one thread.
/// </summary>
internal sealed class FastLane(RecordPlans plans, SpecVersion version, DateOnly asOf)
{
    private const int SniffedBytes = 256;

    private readonly Dictionary<RecordPlan, FastWalker> walkers = [];
    private RecordPlan? last;
    private byte[] acceptedVersion = [];

    /// <summary>The values of the captured fields of the record accepted last.</summary>
    public ReadOnlySpan<CapturedValue> Captures => walkers[last!].Captures;

    /// <summary>Tries a record.</summary>
    /// <returns>Its plan; null when it has to go the long way.</returns>
    public RecordPlan? TryAccept(in RawRecord record)
    {
        if (!record.IsPadded)
            return null;
        var utf8 = record.Bytes.Span;
        if (last is not null && Accepts(last, utf8))
            return last;
        if (Sniff(utf8) is not { } kind || kind.Group == "batch" || plans.For(kind) is var plan && plan == last)
            return null;
        last = plan;
        return Accepts(plan, utf8) ? plan : null;
    }

    private bool Accepts(RecordPlan plan, ReadOnlySpan<byte> utf8)
    {
        if (!walkers.TryGetValue(plan, out var walker))
            walkers.Add(plan, walker = new FastWalker(plan.FastFor(asOf)));
        return walker.Accepts(utf8) && IsVersionKnown(utf8, walker.Captures);
    }

    /// <summary>Whether the record was made to a version that gives no finding: the known major, no newer minor.</summary>
    private bool IsVersionKnown(ReadOnlySpan<byte> utf8, ReadOnlySpan<CapturedValue> captures)
    {
        var place = captures[RecordPlans.VersionField.Slot];
        if (!place.IsPresent)
            place = captures[RecordPlans.DataSchemaField.Slot];
        if (!place.IsPresent)
            return true;
        var text = utf8.Slice(place.Start + 1, place.Length - 2);
        if (text.SequenceEqual(acceptedVersion))
            return true;
        var stated = Encoding.UTF8.GetString(text);
        var isKnown = Envelope.TryParse(Envelope.VersionIn(stated) ?? stated, out var major, out var minor) && major == version.Major && minor <= version.Minor;
        if (isKnown)
            acceptedVersion = text.ToArray();
        return isKnown;
    }

    private static RecordKind? Sniff(ReadOnlySpan<byte> utf8)
    {
        var head = utf8[..Math.Min(utf8.Length, SniffedBytes)];
        return (NamedBy(head, "\"recordType\""u8) ?? NamedBy(head, "\"type\""u8)) is { } name ? KindTable.FindByWireName(name) : null;
    }

    private static string? NamedBy(ReadOnlySpan<byte> head, ReadOnlySpan<byte> member)
    {
        var at = head.IndexOf(member);
        if (at < 0)
            return null;
        var rest = head[(at + member.Length)..];
        var open = rest.IndexOf((byte)'"');
        var close = open < 0 ? -1 : rest[(open + 1)..].IndexOf((byte)'"');
        return close < 0 ? null : Encoding.UTF8.GetString(rest.Slice(open + 1, close));
    }
}
