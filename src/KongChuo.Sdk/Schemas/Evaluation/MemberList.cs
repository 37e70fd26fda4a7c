using KongChuo.Json;

namespace KongChuo.Schemas.Evaluation;

/// <summary>The members of one object as far as they were read: several schemas may bear on it, and the bytes are read once.</summary>
internal sealed class MemberList
{
    /// <summary>Members after these are read anew each time, so that memory does not grow with them.</summary>
    private const int Most = 1024;

    private (JsonSpan Name, JsonSpan Value)[] _members = new (JsonSpan, JsonSpan)[16];
    private int _start = -1;
    private int _count;

    /// <summary>Turns to an object and forgets the last one, unless it is the same.</summary>
    /// <param name="start">0-based position of its first byte; -1 for none.</param>
    public void TurnTo(int start)
    {
        if (start != _start)
            (_start, _count) = (start, 0);
    }

    /// <summary>Gets a member that was read before.</summary>
    public bool TryGet(int index, ref JsonSpan name, ref JsonSpan value)
    {
        if (index >= _count)
            return false;
        (name, value) = _members[index];
        return true;
    }

    /// <summary>Takes in the member that comes next, while there is room.</summary>
    public void Add(int index, in JsonSpan name, in JsonSpan value)
    {
        if (index != _count || _count == Most)
            return;
        if (_count == _members.Length)
            Array.Resize(ref _members, _count * 2);
        _members[_count++] = (name, value);
    }

    /// <summary>Hears where a member's value ends.</summary>
    public void End(int index, int end)
    {
        if (index < _count)
            _members[index].Value.End = end;
    }
}
