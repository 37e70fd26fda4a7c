using System.Buffers;
using System.Runtime.CompilerServices;

namespace KongChuo.Json;

/// <summary>Equality of JSON values as JSON Schema defines it: numbers by value, strings by content, members in any order.</summary>
internal static class JsonEquality
{
    private const int SmallObject = 8;

    /// <summary>Compares two values; both ends must be known or findable in their own bytes.</summary>
    public static bool AreEqual(ReadOnlySpan<byte> leftData, in JsonSpan left, ReadOnlySpan<byte> rightData, in JsonSpan right)
    {
        if (left.Kind != right.Kind)
            return false;
        return left.Kind switch
        {
            JsonKind.String => StringsEqual(leftData, left, rightData, right),
            JsonKind.Number => NumbersEqual(left.Of(leftData), right.Of(rightData)),
            JsonKind.Array => ArraysEqual(leftData, left.Start, rightData, right.Start),
            JsonKind.Object => ObjectsEqual(leftData, left.Start, rightData, right.Start),
            _ => true,
        };
    }

    /// <summary>Compares two strings by content.</summary>
    public static bool StringsEqual(ReadOnlySpan<byte> leftData, in JsonSpan left, ReadOnlySpan<byte> rightData, in JsonSpan right)
    {
        if (!left.Escaped && !right.Escaped)
            return left.Inner(leftData).SequenceEqual(right.Inner(rightData));
        var first = ArrayPool<byte>.Shared.Rent(left.Length);
        var second = ArrayPool<byte>.Shared.Rent(right.Length);
        var firstLength = JsonStrings.Unescape(left.Inner(leftData), first);
        var secondLength = JsonStrings.Unescape(right.Inner(rightData), second);
        var equal = first.AsSpan(0, firstLength).SequenceEqual(second.AsSpan(0, secondLength));
        ArrayPool<byte>.Shared.Return(first);
        ArrayPool<byte>.Shared.Return(second);
        return equal;
    }

    private static bool NumbersEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
        => left.SequenceEqual(right) || JsonDecimal.Compare(JsonDecimal.Parse(left), JsonDecimal.Parse(right)) == 0;

    private static bool ArraysEqual(ReadOnlySpan<byte> leftData, int left, ReadOnlySpan<byte> rightData, int right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var first = new ArrayCursor(leftData, left);
        var second = new ArrayCursor(rightData, right);
        while (true)
        {
            var more = first.MoveNext();
            if (more != second.MoveNext())
                return false;
            if (!more)
                return true;
            if (!AreEqual(leftData, first.Value, rightData, second.Value))
                return false;
        }
    }

    private static bool ObjectsEqual(ReadOnlySpan<byte> leftData, int left, ReadOnlySpan<byte> rightData, int right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var count = Count(leftData, left);
        if (count != Count(rightData, right))
            return false;
        var index = count > SmallObject ? new MemberIndex(rightData, right, count) : null;
        var cursor = new ObjectCursor(leftData, left);
        while (cursor.MoveNext())
        {
            var found = index is null
                ? FindMember(leftData, cursor.Name, rightData, right, out var other)
                : index.Find(leftData, cursor.Name, rightData, out other);
            if (!found || !AreEqual(leftData, cursor.Value, rightData, other))
                return false;
        }

        return true;
    }

    private static int Count(ReadOnlySpan<byte> data, int start)
    {
        var count = 0;
        var cursor = new ObjectCursor(data, start);
        while (cursor.MoveNext())
            count++;
        return count;
    }

    private static bool FindMember(ReadOnlySpan<byte> nameData, in JsonSpan name, ReadOnlySpan<byte> data, int start, out JsonSpan value)
    {
        var cursor = new ObjectCursor(data, start);
        while (cursor.MoveNext())
        {
            if (!StringsEqual(nameData, name, data, cursor.Name))
                continue;
            value = cursor.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The members of a large object sorted by the hash of their names, so that comparing two of them is not quadratic.</summary>
    private sealed class MemberIndex
    {
        private readonly int[] _hashes;
        private readonly (JsonSpan Name, JsonSpan Value)[] _members;

        public MemberIndex(ReadOnlySpan<byte> data, int start, int count)
        {
            _hashes = new int[count];
            _members = new (JsonSpan Name, JsonSpan Value)[count];
            var cursor = new ObjectCursor(data, start);
            for (var position = 0; cursor.MoveNext(); position++)
            {
                _hashes[position] = JsonHash.OfString(data, cursor.Name);
                _members[position] = (cursor.Name, cursor.Value);
            }

            Array.Sort(_hashes, _members);
        }

        public bool Find(ReadOnlySpan<byte> nameData, in JsonSpan name, ReadOnlySpan<byte> data, out JsonSpan value)
        {
            var hash = JsonHash.OfString(nameData, name);
            var position = Array.BinarySearch(_hashes, hash);
            while (position > 0 && _hashes[position - 1] == hash)
                position--;
            for (; position >= 0 && position < _hashes.Length && _hashes[position] == hash; position++)
            {
                if (!StringsEqual(nameData, name, data, _members[position].Name))
                    continue;
                value = _members[position].Value;
                return true;
            }

            value = default;
            return false;
        }
    }
}
