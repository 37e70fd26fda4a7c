namespace KongChuo.Json;

/// <summary>Iterates the members of one object over the raw bytes.</summary>
internal ref struct ObjectCursor
{
    private readonly ReadOnlySpan<byte> _data;
    private int _position;
    private bool _started;

    /// <summary>Starts before the first member of the object that opens at <paramref name="start"/>.</summary>
    public ObjectCursor(ReadOnlySpan<byte> data, int start)
    {
        _data = data;
        _position = start + 1;
        Name = new JsonSpan { Kind = JsonKind.String };
        Value = default;
    }

    /// <summary>Goes on behind a member.</summary>
    /// <param name="data">The document.</param>
    /// <param name="value">The member's value, as a cursor gave it.</param>
    public ObjectCursor(ReadOnlySpan<byte> data, in JsonSpan value)
    {
        _data = data;
        _started = true;
        Name = new JsonSpan { Kind = JsonKind.String };
        Value = value;
    }

    /// <summary>The member's name, quotes included.</summary>
    public JsonSpan Name;

    /// <summary>The member's value; a reader who walked a container leaves its end here.</summary>
    public JsonSpan Value;

    /// <summary>The position after the object, once <see cref="MoveNext"/> said false.</summary>
    public readonly int End => _position;

    /// <summary>Goes to the next member.</summary>
    public bool MoveNext()
    {
        var position = _position;
        if (_started)
            position = Value.End >= 0 ? Value.End : Utf8Walker.SkipValue(_data, Value.Start);

        position = Utf8Walker.SkipWhitespace(_data, position);
        if (_data[position] == (byte)'}')
        {
            _position = position + 1;
            return false;
        }

        if (_started)
            position = Utf8Walker.SkipWhitespace(_data, position + 1);
        _started = true;
        if (_data[position] != (byte)'"')
            throw Utf8Walker.NotJson(position);
        Name.Start = position;
        Name.End = Utf8Walker.StringEnd(_data, position, out Name.Escaped);
        position = Utf8Walker.SkipWhitespace(_data, Name.End);
        position = Utf8Walker.SkipWhitespace(_data, position + 1);
        Utf8Walker.Read(_data, position, ref Value);
        return true;
    }
}
