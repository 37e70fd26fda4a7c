using System.Numerics;
using System.Runtime.Intrinsics;
using KongChuo.Schemas.Patterns;

namespace KongChuo.Schemas.Fast;

/// <summary>
/// Texts a pattern is known to match without running it: the first character from one set, all others from another, both
/// made of a range of ASCII and of all three-byte characters whose first bytes lie in a range, and of listed three-byte characters beside, such as
/// punctuation of full width. Free text is mostly of this kind. The sets are found by asking the pattern's automaton: after a first character it stands in an accepting state,
/// and every other character leads from this state to itself.
/// </summary>
internal sealed unsafe class SafeText
{
    private const int Block = 32;
    private const int FirstLead = 0xE1;
    private const int LastLead = 0xEF;
    private static readonly ByteRange Continuations = new(0x80, 0xBF);

    private readonly ByteRange firstAscii;
    private readonly ByteRange firstLeads;
    private readonly ByteRange ascii;
    private readonly ByteRange leads;
    private readonly ulong[]?[] others = new ulong[LastLead + 1 - FirstLead][];

    private SafeText(EcmaPattern pattern, int start, int state)
    {
        firstAscii = Ascii(pattern, start, state);
        firstLeads = Leads(pattern, start, state);
        ascii = Ascii(pattern, state, state);
        leads = Leads(pattern, state, state);
        for (var lead = FirstLead; lead <= LastLead; lead++)
        {
            if (!leads.Contains((byte)lead) && Following(pattern, state, (byte)lead, state) is var following && Array.Exists(following, thirds => thirds != 0))
                others[lead - FirstLead] = following;
        }
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
            for (var odd = ~safe & (left >= Block ? uint.MaxValue : (1u << left) - 1); odd != 0; odd &= odd - 1)
            {
                if (!IsListed(text + skipped + BitOperations.TrailingZeroCount(odd)))
                    return false;
            }
        }

        return true;
    }

    private bool IsListed(byte* character) =>
        *character is >= FirstLead and <= LastLead && others[*character - FirstLead] is { } following && (following[character[1] & 0x3F] >> (character[2] & 0x3F) & 1) != 0;

    private static ByteRange Ascii(EcmaPattern pattern, int from, int to) =>
        ByteRange.Around((byte)'a', 0x20, 0x7E, value => value is (byte)'"' or (byte)'\\' || pattern.Walk(from, [value]) == to);

    private static ByteRange Leads(EcmaPattern pattern, int from, int to) =>
        ByteRange.Around(0xE4, FirstLead, LastLead, lead => lead != 0xED && Array.TrueForAll(Following(pattern, from, lead, to), thirds => thirds == ulong.MaxValue));

    /// <summary>For each second byte behind a first one, the third bytes (a bit each) with which the character leads from one state to another.</summary>
    private static ulong[] Following(EcmaPattern pattern, int from, byte lead, int to)
    {
        var known = new Dictionary<int, ulong>();
        var following = new ulong[64];
        for (var second = 0; second < following.Length; second++)
        {
            var state = pattern.Walk(from, [lead, (byte)(0x80 | second)]);
            if (!known.TryGetValue(state, out var thirds))
            {
                for (var third = 0; third < 64; third++)
                    thirds |= pattern.Walk(state, [(byte)(0x80 | third)]) == to ? 1UL << third : 0;
                known.Add(state, thirds);
            }

            following[second] = thirds;
        }

        return following;
    }
}
