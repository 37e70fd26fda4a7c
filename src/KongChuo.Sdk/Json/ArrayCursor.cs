namespace KongChuo.Json;

/// <summary>Iterates the elements of one array over the raw bytes.</summary>
internal ref struct ArrayCursor
{
    private readonly ReadOnlySpan<byte> _data;
    private int _position;
    private bool _started;

    /// <summary>Starts before the first element of the array that opens at <paramref name="start"/>.</summary>
    public ArrayCursor(ReadOnlySpan<byte> data, int start)
    {
        _data = data;
        _position = start + 1;
        Value = default;
    }

    /// <summary>The current element; a reader who walked a container leaves its end here.</summary>
    public JsonSpan Value;

    /// <summary>The position after the array, once <see cref="MoveNext"/> said false.</summary>
    public readonly int End => _position;

    /// <summary>Goes to the next element.</summary>
    public bool MoveNext()
    {
        var position = _position;
        if (_started)
            position = Value.End >= 0 ? Value.End : Utf8Walker.SkipValue(_data, Value.Start);

        position = Utf8Walker.SkipWhitespace(_data, position);
        if (_data[position] == (byte)']')
        {
            _position = position + 1;
            return false;
        }

        if (_started)
            position = Utf8Walker.SkipWhitespace(_data, position + 1);
        _started = true;
        Utf8Walker.Read(_data, position, ref Value);
        return true;
    }
}
