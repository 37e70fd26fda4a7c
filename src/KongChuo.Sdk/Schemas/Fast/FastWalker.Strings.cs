using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KongChuo.Schemas.Fast;

/// <content>Strings.</content>
internal sealed unsafe partial class FastWalker
{
    private byte* String(FastString node, byte* at)
    {
        if (*at != '"')
            return null;
        at++;
        if (node.Set is { } set)
            return InSet(set, at);
        if (node.IsShapeOnly)
            return HasShape(node.Shape!, at);
        var end = TextScan.Run(at, out var codePoints);
        if (end == null || codePoints < node.MinLength || codePoints > node.MaxLength)
            return null;
        return node.Cache < 0 || IsAccepted(node, at, (int)(end - at)) ? end + 1 : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* InSet(FastSet set, byte* at)
    {
        var quote = Vector256.Equals(Vector256.Load(at), Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        if (quote != 0)
        {
            var length = BitOperations.TrailingZeroCount(quote);
            return set.Contains(at, length) ? at + length + 1 : null;
        }

        var end = set.Longest < 32 ? null : TextScan.Run(at, out _);
        return end != null && set.Contains(at, (int)(end - at)) ? end + 1 : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* HasShape(FastShape shape, byte* at) => at[shape.Length] == '"' && shape.Matches(at) ? at + shape.Length + 1 : null;

    private bool IsAccepted(FastString node, byte* text, int length)
    {
        var cache = caches[node.Cache];
        if (length > AcceptCache.Longest || !cache.IsWorthwhile)
            return IsRight(node, text, length);
        if (cache.Contains(text, length))
            return true;
        if (!IsRight(node, text, length))
            return false;
        cache.Add(text, length);
        return true;
    }

    /// <summary>Decides exactly whether content without escapes, of a length that was checked, satisfies a node.</summary>
    private bool IsRight(FastString node, byte* text, int length)
    {
        if (node.Set is { } set)
            return set.Contains(text, length);
        var content = new ReadOnlySpan<byte>(text, length);
        if (node.Shape is { } shape && (length != shape.Length || !shape.Matches(text)))
            return false;
        if (node.Patterns.Length > 0 && node.Safe?.Covers(text, length) != true && !Matches(node, text, content))
            return false;

        foreach (var format in node.Formats)
        {
            if (!format(content))
                return false;
        }

        foreach (var check in node.Checks)
        {
            if (!check(content))
                return false;
        }

        return true;
    }

    private bool Matches(FastString node, byte* text, ReadOnlySpan<byte> content)
    {
        var shapes = learned[node.Cache];
        if (node.Patterns.Length == 1 && shapes.Cover(text, content.Length))
            return true;
        foreach (var pattern in node.Patterns)
        {
            if (!pattern.IsMatch(content))
                return false;
        }

        if (node.Patterns.Length == 1)
            shapes.Learn(node.Patterns[0], content);
        return true;
    }
}
