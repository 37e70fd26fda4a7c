using KongChuo.Json;
using KongChuo.Schemas;

namespace KongChuo.Rules;

/// <summary>One well-formed record as rules see it: its bytes and the slots its fields were captured in. No object graph.</summary>
internal readonly ref struct RecordView
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly ReadOnlySpan<CapturedValue> slots;

    internal RecordView(ReadOnlySpan<byte> utf8, ReadOnlySpan<CapturedValue> slots, RecordKind kind, bool isFaultless = false, bool hasKnownMembersOnly = false)
    {
        HasKnownMembersOnly = hasKnownMembersOnly;
        IsFaultless = isFaultless;
        this.utf8 = utf8;
        this.slots = slots;
        Kind = kind;
    }

    /// <summary>The record's kind.</summary>
    public RecordKind Kind { get; }

    /// <summary>Whether it is known that the layers before found nothing: every code and identifier is right. False says nothing.</summary>
    public bool IsFaultless { get; }

    /// <summary>
    /// Whether it is known that every member at any depth is one the specification has, extensions included: there are none. False says
    /// nothing.
    /// </summary>
    public bool HasKnownMembersOnly { get; }

    /// <summary>The record's bytes as they stand.</summary>
    internal ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>The record's root object.</summary>
    public JsonView Root => new(utf8, JsonSkip.WhiteSpace(utf8, 0));

    /// <summary>The value of a field.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The value; a view that does not exist when the record has none there.</returns>
    public JsonView this[Field field] => slots[field.Slot] is { IsPresent: true } found ? new JsonView(utf8, found.Start, found.Start + found.Length) : default;
}
