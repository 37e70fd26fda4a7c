namespace KongChuo.Json;

/// <summary>Enumerates the members of an object inside well-formed JSON bytes.</summary>
public ref struct JsonMembers
{
    private readonly ReadOnlySpan<byte> utf8;
    private int next;

    internal JsonMembers(ReadOnlySpan<byte> utf8, int start, bool isObject)
    {
        this.utf8 = utf8;
        next = isObject ? start + 1 : -1;
    }

    /// <summary>The member the enumeration stands on.</summary>
    public JsonMember Current { get; private set; }

    /// <summary>The enumeration itself, for <c>foreach</c>.</summary>
    /// <returns>This value.</returns>
    public readonly JsonMembers GetEnumerator() => this;

    /// <summary>Goes to the next member.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (next < 0)
            return false;
        var nameStart = JsonSkip.Separator(utf8, next);
        if (utf8[nameStart] == '}')
        {
            next = -1;
            return false;
        }

        var nameEnd = JsonSkip.String(utf8, nameStart);
        var valueStart = JsonSkip.Colon(utf8, nameEnd);
        Current = new JsonMember(utf8[(nameStart + 1)..(nameEnd - 1)], nameStart, new JsonView(utf8, valueStart));
        next = JsonSkip.Value(utf8, valueStart);
        return true;
    }
}
