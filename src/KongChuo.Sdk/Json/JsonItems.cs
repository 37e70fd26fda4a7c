namespace KongChuo.Json;

/// <summary>Enumerates the items of an array inside well-formed JSON bytes.</summary>
public ref struct JsonItems
{
    private readonly ReadOnlySpan<byte> utf8;
    private int next;

    internal JsonItems(ReadOnlySpan<byte> utf8, int start, bool isArray)
    {
        this.utf8 = utf8;
        next = isArray ? start + 1 : -1;
    }

    /// <summary>The item the enumeration stands on.</summary>
    public JsonView Current { get; private set; }

    /// <summary>The enumeration itself, for <c>foreach</c>.</summary>
    /// <returns>This value.</returns>
    public readonly JsonItems GetEnumerator() => this;

    /// <summary>Goes to the next item.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (next < 0)
            return false;
        var start = JsonSkip.Separator(utf8, next);
        if (utf8[start] == ']')
        {
            next = -1;
            return false;
        }

        Current = new JsonView(utf8, start);
        next = JsonSkip.Value(utf8, start);
        return true;
    }
}
