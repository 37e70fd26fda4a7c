using System.Buffers;
using KongChuo.Json;

namespace KongChuo.Schemas.Evaluation;

/// <summary>Looks for equal elements of an array, in about n log n steps.</summary>
internal static class Duplicates
{
    private const int FewElements = 8;

    /// <summary>Finds two equal elements.</summary>
    /// <param name="data">The document.</param>
    /// <param name="start">Where the array opens.</param>
    /// <param name="count">How many elements it has.</param>
    /// <param name="first">The 0-based number of the earlier one.</param>
    /// <param name="second">The 0-based number of the later one.</param>
    public static bool Find(ReadOnlySpan<byte> data, int start, int count, out int first, out int second)
    {
        first = second = -1;
        if (count < 2)
            return false;
        return count <= FewElements ? FindAmongFew(data, start, out first, out second) : FindAmongMany(data, start, count, out first, out second);
    }

    private static bool FindAmongFew(ReadOnlySpan<byte> data, int start, out int first, out int second)
    {
        Span<JsonSpan> elements = stackalloc JsonSpan[FewElements];
        var cursor = new ArrayCursor(data, start);
        for (second = 0; cursor.MoveNext(); second++)
        {
            for (first = 0; first < second; first++)
            {
                if (JsonEquality.AreEqual(data, elements[first], data, cursor.Value))
                    return true;
            }

            elements[second] = cursor.Value;
        }

        first = second = -1;
        return false;
    }

    private static bool FindAmongMany(ReadOnlySpan<byte> data, int start, int count, out int first, out int second)
    {
        first = second = -1;
        var hashes = ArrayPool<long>.Shared.Rent(count);
        var elements = ArrayPool<JsonSpan>.Shared.Rent(count);
        var cursor = new ArrayCursor(data, start);
        for (var index = 0; cursor.MoveNext(); index++)
        {
            elements[index] = cursor.Value;
            hashes[index] = ((long)JsonHash.Of(data, cursor.Value) << 32) | (uint)index;
        }

        Array.Sort(hashes, 0, count);
        for (var index = 1; index < count; index++)
        {
            for (var other = index - 1; other >= 0 && hashes[other] >> 32 == hashes[index] >> 32; other--)
            {
                var earlier = (int)hashes[other];
                var later = (int)hashes[index];
                if ((second < 0 || later < second) && JsonEquality.AreEqual(data, elements[earlier], data, elements[later]))
                    (first, second) = (earlier, later);
            }
        }

        ArrayPool<long>.Shared.Return(hashes);
        ArrayPool<JsonSpan>.Shared.Return(elements);
        return second >= 0;
    }
}
