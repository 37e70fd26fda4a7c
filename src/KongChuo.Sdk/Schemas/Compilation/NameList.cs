using System.Text;
using KongChuo.Schemas.Nodes;

namespace KongChuo.Schemas.Compilation;

/// <summary>Collects distinct names and numbers them in the order they come.</summary>
internal sealed class NameList
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>How many names there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a name, which is added if it is new.</summary>
    public int NumberOf(string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;
        _numbers.Add(name, _names.Count);
        _names.Add(name);
        return _names.Count - 1;
    }

    /// <summary>The names as a table with the same numbers.</summary>
    public NameIndex ToTable() => new([.. _names.Select(Encoding.UTF8.GetBytes)]);
}
