using System.Text;

namespace KongChuo.Completeness;

/// <summary>Which records a demand is made of: those where a member, or an item of it, equals one of some values. Immutable.</summary>
public sealed class DemandCondition
{
    private readonly byte[][] utf8;

    internal DemandCondition(ElementPath path, IReadOnlyList<string> values)
    {
        Path = path;
        Values = values;
        utf8 = [.. values.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>JSON Pointer of the member, from the record's root.</summary>
    public string Pointer => Path.Pointer;

    /// <summary>The values: strings as they are, truth values as <c>true</c> and <c>false</c>. At least one.</summary>
    public IReadOnlyList<string> Values { get; }

    internal ElementPath Path { get; }

    /// <summary>Whether a record satisfies it.</summary>
    internal bool Holds(in Rules.RecordView record) => Path.IsOneOf(record, utf8);
}
