using System.Globalization;
using System.Text;

namespace KongChuo.Json;

/// <summary>The containers the gate stands in, and where in each; gives the JSON Pointer when one is needed.</summary>
internal sealed class GateStack(int maxDepth)
{
    private readonly Level[] levels = new Level[maxDepth];

    public int Depth { get; private set; }

    public bool IsFull => Depth == levels.Length;

    public bool InObject => levels[Depth - 1].IsObject;

    /// <summary>Whether the container on top has had no member or item yet.</summary>
    public bool IsFresh => levels[Depth - 1].Index < 0;

    public int NameBase => levels[Depth - 1].NameBase;

    public void Clear() => Depth = 0;

    public void Push(bool isObject, int nameBase) => levels[Depth++] = new Level { IsObject = isObject, NameBase = nameBase, Index = -1 };

    public void Pop() => Depth--;

    /// <summary>Says that the next element of the array on top begins.</summary>
    public void NextItem() => levels[Depth - 1].Index++;

    /// <summary>Says that a member of the object on top begins.</summary>
    /// <param name="start">0-based offset of the name's first byte, after the quote.</param>
    /// <param name="length">Length of the name in bytes, as escaped.</param>
    public void NextMember(int start, int length)
    {
        levels[Depth - 1].NameStart = start;
        levels[Depth - 1].NameLength = length;
        levels[Depth - 1].Index = 0;
    }

    public string PointerTo(ReadOnlySpan<byte> utf8)
    {
        var pointer = new StringBuilder();
        for (var i = 0; i < Depth; i++)
        {
            ref readonly var level = ref levels[i];
            if (level.Index < 0)
                break;
            pointer.Append('/');
            if (level.IsObject)
                pointer.Append(JsonPointer.Escape(JsonStrings.Unescape(utf8.Slice(level.NameStart, level.NameLength))));
            else
                pointer.Append(level.Index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }

    private struct Level
    {
        public bool IsObject;
        public int NameBase;
        public int Index;
        public int NameStart;
        public int NameLength;
    }
}
