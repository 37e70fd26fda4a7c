namespace KongChuo.Rules;

/// <summary>A place in records that rules read: a JSON Pointer and the slot its value is captured in.</summary>
internal sealed class Field
{
    private static readonly object Gate = new();
    private static readonly Dictionary<string, Field> Known = new(StringComparer.Ordinal);

    private Field(string pointer, int slot) => (Pointer, Slot) = (pointer, slot);

    /// <summary>The JSON Pointer from the record's root, without array indexes.</summary>
    public string Pointer { get; }

    /// <summary>0-based number of the slot that captures it.</summary>
    public int Slot { get; }

    /// <summary>Every field asked for so far, in slot order.</summary>
    internal static IReadOnlyList<Field> All
    {
        get
        {
            lock (Gate)
                return [.. Known.Values.OrderBy(item => item.Slot)];
        }
    }

    /// <summary>The field at a pointer, without asking for one; null when nobody has.</summary>
    internal static Field? Find(string pointer)
    {
        lock (Gate)
            return Known.GetValueOrDefault(pointer);
    }

    /// <summary>Gives the field at a pointer, the same object every time.</summary>
    /// <param name="pointer">A JSON Pointer such as <c>/child/idDocNumber</c>.</param>
    /// <returns>The field.</returns>
    public static Field At(string pointer)
    {
        lock (Gate)
        {
            if (!Known.TryGetValue(pointer, out var field))
                Known.Add(pointer, field = new Field(pointer, Known.Count));
            return field;
        }
    }
}
