using System.Runtime.CompilerServices;

namespace KongChuo.Schemas.Fast;

/// <content>Values the schema says little or nothing about. Only their grammar is checked, and that no object names a member twice.</content>
internal sealed unsafe partial class FastWalker
{
    private const int MostNames = 64;

    private static readonly FastNumber AnyNumber = new([]);
    private static readonly FastBoolean AnyBoolean = new(null);
    private static readonly FastMap AnyMap = new() { Value = FastNode.Any, MaxMembers = long.MaxValue };

    private readonly long[] nameStarts = new long[MaxDepth * MostNames];
    private readonly int[] nameLengths = new int[MaxDepth * MostNames];
    private int names;

    /// <summary>Whether the record accepted last has members no schema describes.</summary>
    public bool HasOpenContent { get; private set; }

    private byte* Any(byte* at)
    {
        switch (*at)
        {
            case (byte)'"':
                var end = TextScan.Run(at + 1, out _);
                return end == null ? null : end + 1;
            case (byte)'{':
                return Map(AnyMap, at);
            case (byte)'[':
                return AnyArray(at);
            case (byte)'t' or (byte)'f':
                return Boolean(AnyBoolean, at);
            case (byte)'n':
                return Unsafe.ReadUnaligned<uint>(at) == 0x6C6C756E ? at + 4 : null; // "null"
            default:
                return Number(AnyNumber, at);
        }
    }

    private byte* AnyArray(byte* at)
    {
        if (++depth > MaxDepth)
            return null;
        at = Skip(at + 1);
        if (*at == ']')
        {
            depth--;
            return at + 1;
        }

        while ((at = Any(at)) != null)
        {
            at = Skip(at);
            if (*at == ',')
            {
                at = Skip(at + 1);
                continue;
            }

            depth--;
            return *at == ']' ? at + 1 : null;
        }

        return null;
    }

    private byte* Map(FastMap node, byte* at)
    {
        if (*at != '{' || ++depth > MaxDepth)
            return null;
        var first = names;
        var count = 0;
        at = Skip(at + 1);
        if (*at != '}')
        {
            while (true)
            {
                at = NewName(at, first, out var start, out var length, out var codePoints);
                if (at == null || !IsNameRight(node, start, length, codePoints) || (at = Value(node.Value, at)) == null)
                    return null;
                count++;
                at = Skip(at);
                if (*at != ',')
                    break;
                at = Skip(at + 1);
            }
        }

        depth--;
        names = first;
        HasOpenContent = true;
        return *at == '}' && count >= node.MinMembers && count <= node.MaxMembers ? at + 1 : null;
    }

    private bool IsNameRight(FastMap node, byte* name, int length, int codePoints)
    {
        if (node.Name is { } text && (codePoints < text.MinLength || codePoints > text.MaxLength || !IsRight(text, name, length)))
            return false;
        return node.NamePattern?.IsMatch(new ReadOnlySpan<byte>(name, length)) != false;
    }

    /// <summary>Reads a member's name and the colon behind it, and remembers it among those of its object.</summary>
    /// <param name="at">Where the name is to begin.</param>
    /// <param name="first">Number of the object's first name that is remembered.</param>
    /// <param name="start">The name.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="codePoints">Its length in code points.</param>
    /// <returns>Where the value begins; null when the object has the name already, or more names than can be remembered.</returns>
    private byte* NewName(byte* at, int first, out byte* start, out int length, out int codePoints)
    {
        start = at + 1;
        length = codePoints = 0;
        if (*at != '"')
            return null;
        var end = TextScan.Run(start, out codePoints);
        if (end == null)
            return null;
        length = (int)(end - start);
        if (names - first == MostNames || names == nameStarts.Length)
            return null;
        for (var earlier = first; earlier < names; earlier++)
        {
            if (nameLengths[earlier] == length && new ReadOnlySpan<byte>(origin + nameStarts[earlier], length).SequenceEqual(new ReadOnlySpan<byte>(start, length)))
                return null;
        }

        (nameStarts[names], nameLengths[names++]) = (start - origin, length);
        at = Skip(end + 1);
        return *at == ':' ? Skip(at + 1) : null;
    }
}
