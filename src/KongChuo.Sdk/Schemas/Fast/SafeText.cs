using System.Runtime.Intrinsics;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Texts a pattern is known to match without running it: the first character from one set, all others from another, both
/// made of a range of ASCII and of all three-byte characters whose first bytes lie in a range. Free text is mostly of this
/// kind. The sets are found by asking the pattern's automaton: after a first character it stands in an accepting state,
/// and every other character leads from this state to itself.
/// </summary>
internal sealed unsafe class SafeText
{
    private const int Block = 32;
    private static readonly ByteRange Continuations = new(0x80, 0xBF);

    private readonly ByteRange firstAscii;
    private readonly ByteRange firstLeads;
    private readonly ByteRange ascii;
    private readonly ByteRange leads;

    private SafeText(EcmaPattern pattern, int start, int state)
    {
        firstAscii = Ascii(pattern, start, state);
        firstLeads = Leads(pattern, start, state);
        ascii = Ascii(pattern, state, state);
        leads = Leads(pattern, state, state);
    }

    /// <summary>Finds the texts a pattern is known to match.</summary>
    /// <returns>The texts; null when none are known.</returns>
    public static SafeText? Of(EcmaPattern pattern)
    {
        var start = pattern.Start;
        foreach (var sample in new[] { "中"u8.ToArray(), "a"u8.ToArray(), "0"u8.ToArray() })
        {
            var state = pattern.Walk(start, sample);
            if (pattern.AcceptsAt(state) && pattern.Walk(state, sample) == state)
                return new SafeText(pattern, start, state);
        }

        return null;
    }

    /// <summary>Whether a text of well-formed UTF-8 is one of them. 32 bytes must be readable behind it.</summary>
    public bool Covers(byte* text, int length)
    {
        if (length == 0 || !(firstAscii.Contains(*text) || firstLeads.Contains(*text)))
            return false;
        for (var skipped = *text < 0x80 ? 1 : 3; skipped < length; skipped += Block)
        {
            var bytes = Vector256.Load(text + skipped);
            var safe = (ascii.Select(bytes) | leads.Select(bytes) | Continuations.Select(bytes)).ExtractMostSignificantBits();
            var left = length - skipped;
            if ((~safe & (left >= Block ? uint.MaxValue : (1u << left) - 1)) != 0)
                return false;
        }

        return true;
    }

    private static ByteRange Ascii(EcmaPattern pattern, int from, int to) =>
        ByteRange.Around((byte)'a', 0x20, 0x7E, value => value is (byte)'"' or (byte)'\\' || pattern.Walk(from, [value]) == to);

    private static ByteRange Leads(EcmaPattern pattern, int from, int to) =>
        ByteRange.Around(0xE4, 0xE1, 0xEF, lead => lead != 0xED && AllLead(pattern, from, lead, to));

    private static bool AllLead(EcmaPattern pattern, int from, byte lead, int to)
    {
        var judged = new HashSet<int>();
        for (var second = 0x80; second <= 0xBF; second++)
        {
            var state = pattern.Walk(from, [lead, (byte)second]);
            if (!judged.Add(state))
                continue;
            for (var third = 0x80; third <= 0xBF; third++)
            {
                if (pattern.Walk(state, [(byte)third]) != to)
                    return false;
            }
        }

        return true;
    }
}
