using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KongChuo.Schemas.Fast;

/// <content>Arrays and objects.</content>
internal sealed unsafe partial class FastWalker
{
    private const int MostUnique = 64;

    private byte* Items(FastArray node, byte* at)
    {
        if (*at != '[' || ++depth > MaxDepth)
            return null;
        at = Skip(at + 1);
        var count = 0;
        var first = at;
        if (*at == ']')
        {
            at++;
        }
        else
        {
            while (true)
            {
                at = Value(node.Items, at);
                if (at == null)
                    return null;
                count++;
                at = Skip(at);
                if (*at != ',')
                    break;
                at = Skip(at + 1);
            }

            if (*at++ != ']')
                return null;
        }

        depth--;
        if (count < node.MinItems || count > node.MaxItems)
            return null;
        return !node.Unique || count < 2 || AreUnique(first, count) ? at : null;
    }

    /// <summary>Whether strings without escapes, as they stand in an array, all differ.</summary>
    private bool AreUnique(byte* at, int count)
    {
        if (count > MostUnique)
            return false;
        var starts = stackalloc byte*[count];
        var lengths = stackalloc int[count];
        for (var i = 0; i < count; i++)
        {
            starts[i] = at + 1;
            lengths[i] = (int)(TextScan.Run(at + 1, out _) - (at + 1));
            at = Skip(starts[i] + lengths[i] + 1);
            at = Skip(at + 1);
            for (var j = 0; j < i; j++)
            {
                if (lengths[i] == lengths[j] && new ReadOnlySpan<byte>(starts[i], lengths[i]).SequenceEqual(new ReadOnlySpan<byte>(starts[j], lengths[j])))
                    return false;
            }
        }

        return true;
    }

    private byte* Object(FastObject node, byte* at)
    {
        var looks = firstFree;
        if (*at != '{' || ++depth > MaxDepth || (node.LooksBack && (firstFree += node.Members.Length) > MaxPositions))
            return null;
        var seen = 0UL;
        at = Skip(at + 1);
        if (*at == '}')
            at++;
        else if ((at = Members(node, at, looks, out seen)) == null)
            return null;
        depth--;
        if ((seen & node.Required) != node.Required)
            return null;
        if ((node.MinMembers > 0 || node.MaxMembers < long.MaxValue) && (BitOperations.PopCount(seen) is var count && (count < node.MinMembers || count > node.MaxMembers)))
            return null;
        if (node.LooksBack)
        {
            if (!Holds(node.Conditions, seen, looks))
                return null;
            firstFree = looks;
        }

        return at;
    }

    /// <summary>Walks the members of an object. The address of <paramref name="at"/> is never taken: it has to stay in a register.</summary>
    private byte* Members(FastObject node, byte* at, int looks, out ulong seen)
    {
        var found = seen = 0UL;
        var members = node.Members;
        ref var guess = ref guesses[node.Prediction];
        var number = Math.Max(guess.Likely, 0);
        var unknown = names;
        while (true)
        {
            var member = members[number];
            if (IsKey(at, member))
            {
                at += member.KeyLength;
            }
            else if (guess.Second >= 0 && IsKey(at, members[guess.Second]))
            {
                number = guess.Second;
                member = members[number];
                at += member.KeyLength;
            }
            else
            {
                var known = Find(node, at, out var colon);
                if (known < 0)
                {
                    if (!node.IsOpen || (at = UnknownMember(at, unknown)) == null)
                        return null;
                    at = Skip(at);
                    if (*at != ',')
                    {
                        seen = found;
                        return Closed(at, unknown);
                    }

                    at = Skip(at + 1);
                    continue;
                }

                guess = new Guess(known, number);
                number = known;
                member = members[number];
                at = colon + 1;
            }

            if ((found & (1UL << number)) != 0)
                return null;
            found |= 1UL << number;
            var start = Skip(at);
            if (member.Set is { } set)
                at = *start == '"' ? InSet(set, start + 1) : null;
            else if (member.Shape is { } shape)
                at = *start == '"' ? HasShape(shape, start + 1) : null;
            else
                at = Value(member.Value, start);
            if (at == null)
                return null;
            if (node.LooksBack)
                positions[looks + number] = start - origin;
            if (member.Slot >= 0)
                captures[member.Slot] = new CapturedValue((int)(start - origin), (int)(at - start), KindOf(*start));
            guess = ref guesses[member.Prediction];
            number = guess.Likely >= 0 ? guess.Likely : number + 1 < members.Length ? number + 1 : 0;
            at = Skip(at);
            if (*at != ',')
            {
                seen = found;
                return Closed(at, unknown);
            }

            at = Skip(at + 1);
        }
    }

    /// <summary>Whether the name of a member and its colon stand here, as compact JSON has them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsKey(byte* at, FastMember member) =>
        (~Vector256.Equals(Vector256.Load(at), member.Key).ExtractMostSignificantBits() & member.KeyMask) == 0;

    /// <summary>Ends an object; the unknown names of it are forgotten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Closed(byte* at, int unknown)
    {
        names = unknown;
        return *at == '}' ? at + 1 : null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte* UnknownMember(byte* at, int first)
    {
        HasOpenContent = true;
        at = NewName(at, first, out _, out _, out _);
        return at == null ? null : Any(at);
    }

    /// <summary>Reads a name that was not predicted and finds the colon after it. Negative when the member is unknown or the name is not plain.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(FastObject node, byte* at, out byte* colon)
    {
        colon = at;
        if (*at != '"')
            return -1;
        var end = TextScan.Run(at + 1, out _);
        if (end == null)
            return -1;
        colon = Skip(end + 1);
        return *colon == ':' ? node.Names.Find(new ReadOnlySpan<byte>(at + 1, (int)(end - at - 1))) : -1;
    }

    private bool Holds(FastCondition[] conditions, ulong seen, int looks)
    {
        foreach (var condition in conditions)
        {
            if ((Applies(condition, seen, looks) ? condition.Then : condition.Else) is { } demand && !Holds(demand, seen, looks))
                return false;
        }

        return true;
    }

    private bool Applies(FastCondition condition, ulong seen, int looks)
    {
        if ((seen & condition.If) != condition.If)
            return false;
        foreach (var test in condition.Tests)
        {
            if ((seen & (1UL << test.Member)) != 0 && Passes(test, origin + positions[looks + test.Member]) == test.IsNegated)
                return false;
        }

        return true;
    }

    /// <summary>Compares a value that was walked before. A string has no escapes then.</summary>
    private bool Passes(FastTest test, byte* at)
    {
        if (test.Text is not { } text)
            return *at == 't' == test.Truth;
        var end = TextScan.Run(at + 1, out var codePoints);
        return codePoints >= text.MinLength && codePoints <= text.MaxLength && IsRight(text, at + 1, (int)(end - at - 1));
    }

    private bool Holds(FastDemand demand, ulong seen, int looks)
    {
        if ((seen & demand.Required) != demand.Required || (seen & demand.Forbidden) != 0)
            return false;
        foreach (var (member, node) in demand.Members)
        {
            if ((seen & (1UL << member)) != 0 && Value(node, origin + positions[looks + member]) == null)
                return false;
        }

        if (demand.Choices.Length > 0 && !HoldsOne(demand.Choices, seen, looks))
            return false;
        return Holds(demand.Conditions, seen, looks);
    }

    private bool HoldsOne(FastDemand[] choices, ulong seen, int looks)
    {
        foreach (var choice in choices)
        {
            if (Holds(choice, seen, looks))
                return true;
        }

        return false;
    }
}
