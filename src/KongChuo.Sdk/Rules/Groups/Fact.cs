using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using KongChuo.Json;
using KongChuo.Spill;

namespace KongChuo.Rules.Groups;

/// <summary>What one record, or one row of it, says to the rules that look across records.</summary>
internal sealed class Fact
{
    private readonly byte[] content;

    /// <summary>Takes a fact out of its entry.</summary>
    public Fact(FactEntry entry)
    {
        content = entry.Content.ToArray();
        (Kind, Input, Record, Line, Offset) = (KindNumbers.At(entry.Kind), entry.Input, entry.Record, entry.Line == 0 ? null : entry.Line, entry.Offset);
    }

    /// <summary>The kind of the record.</summary>
    public RecordKind Kind { get; }

    /// <summary>0-based number of the input.</summary>
    public int Input { get; }

    /// <summary>1-based number of the record in its input.</summary>
    public long Record { get; }

    /// <summary>1-based line of the record; null where the input has no lines.</summary>
    public long? Line { get; }

    /// <summary>0-based offset of the record in its input, in bytes.</summary>
    public long Offset { get; }

    /// <summary>The bytes of the object, of a fact that keeps a whole one.</summary>
    public ReadOnlySpan<byte> Whole => Find(FactSink.Whole, out _);

    /// <summary>The digest of the record's bytes; empty when the group keeps none.</summary>
    public ReadOnlySpan<byte> Digest => Find(FactSink.Digest, out _);

    /// <summary>The value of a field the fact keeps.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The value; a view that does not exist when the record has none there.</returns>
    public JsonView this[Field field]
    {
        get
        {
            var kept = Find(field.Slot, out _);
            return !kept.IsEmpty ? new JsonView(kept, 0, kept.Length) : Follow(field.Pointer);
        }
    }

    /// <summary>The value at a JSON Pointer in a fact that keeps a whole object.</summary>
    public JsonView At(string pointer) => Follow(pointer);

    /// <summary>The text at a field; null when it has none.</summary>
    public string? Text(Field field) => this[field].Text();

    /// <summary>0-based offset in the record of the value at a pointer; of what is nearest to it when there is none, and then how far the pointer leads.</summary>
    public (string Pointer, int Offset) Place(string pointer)
    {
        if (Whole.IsEmpty)
        {
            var index = IndexIn(pointer);
            Find(FactSink.Root, out var root);
            if (Field.Find(pointer[..index]) is not { } field)
                return ("", root);
            var kept = Find(field.Slot, out var offset);
            return kept.IsEmpty ? ("", root) : (pointer, offset + Follow(new JsonView(kept, 0, kept.Length), pointer[index..]).Offset);
        }

        var nearest = Nearest(pointer);
        Find(FactSink.Whole, out var start);
        return (Encoding.UTF8.GetString(Find(FactSink.PointerOfWhole, out _)) + nearest, start + Follow(nearest).Offset);
    }

    private string Nearest(string pointer)
    {
        while (pointer.Length > 0 && !Follow(pointer).Exists)
            pointer = pointer[..pointer.LastIndexOf('/')];
        return pointer;
    }

    private JsonView Follow(string pointer)
    {
        var whole = Whole;
        return whole.IsEmpty ? default : Follow(new JsonView(whole, 0, whole.Length), pointer);
    }

    /// <summary>Where a pointer first goes into a list; its length when it goes into none. Fields end there.</summary>
    private static int IndexIn(string pointer)
    {
        for (var i = 1; i < pointer.Length; i++)
        {
            if (pointer[i - 1] == '/' && char.IsAsciiDigit(pointer[i]))
                return i - 1;
        }

        return pointer.Length;
    }

    private static JsonView Follow(JsonView view, string pointer)
    {
        foreach (var name in pointer.Split('/').Skip(1))
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            view = view.IsArray && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? ItemOf(view, index) : view.Member(bytes);
        }

        return view;
    }

    private static JsonView ItemOf(JsonView array, int index)
    {
        foreach (var item in array.Items())
        {
            if (index-- == 0)
                return item;
        }

        return default;
    }

    private ReadOnlySpan<byte> Find(int field, out int offset)
    {
        for (var rest = content.AsSpan(); !rest.IsEmpty;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(rest[6..]);
            offset = BinaryPrimitives.ReadInt32LittleEndian(rest[2..]);
            if (BinaryPrimitives.ReadUInt16LittleEndian(rest) == field)
                return rest.Slice(10, length);
            rest = rest[(10 + length)..];
        }

        offset = 0;
        return default;
    }
}
