using KongChuo.Json;

namespace KongChuo.Schemas.Evaluation;

/// <summary>Iterates the members of an object and leaves them in a list for who comes next.</summary>
internal ref struct MemberCursor
{
    private readonly ReadOnlySpan<byte> _data;
    private readonly int _start;
    private readonly MemberList _list;
    private int _next;

    /// <summary>Starts before the first member.</summary>
    /// <param name="data">The document.</param>
    /// <param name="start">0-based position of the object's first byte.</param>
    /// <param name="list">The list of the objects at this depth.</param>
    public MemberCursor(ReadOnlySpan<byte> data, int start, MemberList list)
    {
        _data = data;
        _start = start;
        _list = list;
        list.TurnTo(start);
    }

    /// <summary>The member's name, quotes included.</summary>
    public JsonSpan Name;

    /// <summary>The member's value; a reader who walked a container leaves its end here.</summary>
    public JsonSpan Value;

    /// <summary>The position after the object, once <see cref="MoveNext()"/> said false.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next member.</summary>
    public bool MoveNext()
    {
        if (_next > 0)
            _list.End(_next - 1, Value.End);
        if (!_list.TryGet(_next, ref Name, ref Value) && !Read())
            return false;
        _next++;
        return true;
    }

    /// <summary>Goes to the next member, whose name is likely to be a certain one.</summary>
    /// <param name="expected">The likely name with its closing quote, in the spelling without escapes; empty for none.</param>
    /// <param name="isExpected">Whether it is the name.</param>
    public bool MoveNext(ReadOnlySpan<byte> expected, out bool isExpected)
    {
        var goesOn = MoveNext();
        isExpected = goesOn && Name.Length == expected.Length + 1 && _data.Slice(Name.Start + 1, expected.Length).SequenceEqual(expected);
        return goesOn;
    }

    private bool Read()
    {
        var cursor = _next == 0 ? new ObjectCursor(_data, _start) : new ObjectCursor(_data, Value);
        if (!cursor.MoveNext())
        {
            End = cursor.End;
            return false;
        }

        (Name, Value) = (cursor.Name, cursor.Value);
        _list.Add(_next, Name, Value);
        return true;
    }
}
