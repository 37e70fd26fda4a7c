using KongChuo.Json;

namespace KongChuo.Rules.Exchange;

/// <summary>A number a message states, and where.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Value">The number.</param>
/// <param name="Pointer">JSON Pointer of the member.</param>
/// <param name="Offset">0-based offset of the number in the record, in bytes.</param>
internal sealed record PlacedNumber(string Name, long Value, string Pointer, int Offset)
{
    /// <summary>Reads a member of an object; null when it has none, or no whole number.</summary>
    public static PlacedNumber? Read(JsonView holder, string name, string pointer)
    {
        var value = holder.Member(System.Text.Encoding.UTF8.GetBytes(name));
        return value.Integer() is { } number ? new PlacedNumber(name, number, $"{pointer}/{name}", value.Offset) : null;
    }

    /// <summary>Reads every member of an object that is a whole number.</summary>
    public static IReadOnlyList<PlacedNumber> ReadAll(JsonView holder, string pointer)
    {
        var list = new List<PlacedNumber>();
        foreach (var member in holder.Members())
        {
            if (member.Value.Integer() is { } number)
                list.Add(new PlacedNumber(member.Name(), number, $"{pointer}/{JsonPointer.Escape(member.Name())}", member.Value.Offset));
        }

        return list;
    }
}
