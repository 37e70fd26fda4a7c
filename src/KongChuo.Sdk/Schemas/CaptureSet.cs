using System.Text;
using KongChuo.Schemas.Evaluation;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas;

/// <summary>Places of the instance whose values are noted while it is evaluated, whatever the schema says of them. Immutable.</summary>
public sealed class CaptureSet
{
    private readonly string[] _pointers;

    /// <summary>Takes JSON Pointers, such as <c>/child/idDocNumber</c>; the empty pointer is the whole document.</summary>
    /// <exception cref="ArgumentException">A text is not a JSON Pointer, or stands twice.</exception>
    public CaptureSet(IEnumerable<string> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        _pointers = [.. pointers];
        var root = new Branch();
        for (var slot = 0; slot < _pointers.Length; slot++)
        {
            var place = root;
            foreach (var token in Tokens(_pointers[slot]))
                place = place.Below(token);
            if (place.Slot >= 0)
                throw new ArgumentException($"The pointer '{_pointers[slot]}' stands twice.", nameof(pointers));
            place.Slot = slot;
        }

        Root = root.Freeze();
    }

    /// <summary>The pointers; the place of each is the place of its value in <see cref="SchemaResult.Captures"/>.</summary>
    public IReadOnlyList<string> Pointers => _pointers;

    /// <summary>The pointers as a tree.</summary>
    internal CaptureNode Root { get; }

    private static string[] Tokens(string pointer)
    {
        try
        {
            return PointerText.Split(pointer);
        }
        catch (FormatException exception)
        {
            throw new ArgumentException(exception.Message, nameof(pointer), exception);
        }
    }

    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> _below = new(StringComparer.Ordinal);

        public int Slot { get; set; } = -1;

        public Branch Below(string token)
        {
            if (!_below.TryGetValue(token, out var branch))
                _below.Add(token, branch = new Branch());
            return branch;
        }

        public CaptureNode Freeze()
            => new(Slot, new NameIndex([.. _below.Keys.Select(Encoding.UTF8.GetBytes)]), [.. _below.Values.Select(branch => branch.Freeze())]);
    }
}
