using System.Text;
using KongChuo.Rules;
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
    private readonly Dictionary<RecordPlan, FastParts?> parts = [];
    private FastWalker? gate;
    private FastWalker? walker;
    private RecordPlan? last;
    private byte[] acceptedVersion = [];

    /// <summary>The values of the captured fields of the record accepted last.</summary>
    public ReadOnlySpan<CapturedValue> Captures => walker!.Captures;

    /// <summary>Whether the record accepted last has no member that no schema describes.</summary>
    public bool HasKnownMembersOnly => !walker!.HasOpenContent;

    /// <summary>Whether a record that was not accepted is JSON in which the gate would find nothing; false when the gate must look.</summary>
    public bool IsPlainJson(in RawRecord record) => record.IsPadded && (gate ??= new FastWalker(FastPlan.AnyJson)).Accepts(record.Bytes.Span);

    /// <summary>What the complete engine may ask about values of a record; null for nothing.</summary>
    public FastParts? PartsOf(RecordPlan plan, in RawRecord record)
    {
        if (!record.IsPadded)
            return null;
        if (!parts.TryGetValue(plan, out var known))
            parts.Add(plan, known = FastParts.Of(plan.Program, annotation => ValueChecks.MeaningOf(annotation, asOf)));
        return known;
    }

    /// <summary>Says of what kind the next record may be, when that was found out the long way.</summary>
    public void Expect(RecordPlan plan)
    {
        if (plan.Kind.Group != "batch")
            Follow(plan);
    }

    /// <summary>Tries a record.</summary>
    /// <returns>Its plan; null when it has to go the long way.</returns>
    public RecordPlan? TryAccept(in RawRecord record)
    {
        if (!record.IsPadded)
            return null;
        var utf8 = record.Bytes.Span;
        return Try(utf8, stopsAtNewline: false, out var length) is { } plan && length == utf8.Length ? plan : null;
    }

    /// <summary>Tries the record that a line holds.</summary>
    /// <param name="lines">The line and what follows it, in a buffer that is padded.</param>
    /// <param name="length">Length in bytes of the line without its newline, when the record is accepted.</param>
    /// <returns>Its plan; null when it has to go the long way.</returns>
    public RecordPlan? TryAcceptLine(ReadOnlySpan<byte> lines, out int length) =>
        Try(lines, stopsAtNewline: true, out length) is { } plan && (length == lines.Length || lines[length] == '\n') ? plan : null;

    /// <summary>Tries the record that a document goes on with.</summary>
    /// <param name="document">The record and what follows it, in a buffer that is padded.</param>
    /// <param name="length">Length in bytes of the record with the white space around it, when it is accepted.</param>
    /// <returns>Its plan; null when it has to go the long way.</returns>
    public RecordPlan? TryAcceptItem(ReadOnlySpan<byte> document, out int length) => Try(document, stopsAtNewline: false, out length);

    private RecordPlan? Try(ReadOnlySpan<byte> utf8, bool stopsAtNewline, out int length)
    {
        length = 0;
        if (walker is not null && Accepts(utf8, stopsAtNewline, out length))
            return last;
        if (Sniff(utf8) is not { } kind || kind.Group == "batch" || plans.For(kind) is var plan && plan == last)
            return null;
        Follow(plan);
        return Accepts(utf8, stopsAtNewline, out length) ? plan : null;
    }

    private void Follow(RecordPlan plan)
    {
        last = plan;
        if (!walkers.TryGetValue(plan, out walker))
            walkers.Add(plan, walker = new FastWalker(plan.FastFor(asOf)));
    }

    private bool Accepts(ReadOnlySpan<byte> utf8, bool stopsAtNewline, out int length)
    {
        length = walker!.AcceptsFirst(utf8, stopsAtNewline);
        return length >= 0 && IsVersionKnown(utf8, walker.Captures);
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
        var isKnown = RecordVersion.TryParse(RecordVersion.OfDataSchema(stated) ?? stated, out var major, out var minor) && major == version.Major && minor <= version.Minor;
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
