using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A place in a manifest or receipt, known to the byte.</summary>
/// <param name="Fact">The manifest or receipt, whole.</param>
/// <param name="Pointer">JSON Pointer of the value.</param>
/// <param name="Offset">0-based offset of the value in the record, in bytes.</param>
/// <param name="Related">The message it is compared with; null when there is none.</param>
internal sealed record MessagePlace(Fact Fact, string Pointer, int Offset, Fact? Related = null)
{
    /// <summary>The place of a member of a message, or of the nearest object that would hold it.</summary>
    public static MessagePlace Of(Fact fact, string pointer, Fact? related = null)
    {
        var (nearest, offset) = fact.Place(pointer);
        return new MessagePlace(fact, nearest, offset, related);
    }
}
