using System.Buffers.Text;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Evaluation;

/// <summary>A place on the way to captured values.</summary>
/// <param name="Slot">The slot the value here goes to, or -1.</param>
/// <param name="Names">The members, or element numbers, of interest below it.</param>
/// <param name="Below">The places of <paramref name="Names"/>.</param>
internal sealed record CaptureNode(int Slot, NameIndex Names, CaptureNode[] Below)
{
    /// <summary>The place of a member, or null.</summary>
    public CaptureNode? Find(ReadOnlySpan<byte> name)
    {
        var number = Names.Find(name);
        return number < 0 ? null : Below[number];
    }

    /// <summary>The place of an element, or null.</summary>
    public CaptureNode? Find(int index)
    {
        Span<byte> digits = stackalloc byte[11];
        Utf8Formatter.TryFormat(index, digits, out var length);
        return Find(digits[..length]);
    }
}
