using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Peers;

/// <summary>A value in a record, with the means to put another in its stead.</summary>
/// <param name="Parent">The object or array that holds it.</param>
/// <param name="Name">Its member name; the name of the array for an item.</param>
/// <param name="Index">Its position.</param>
internal sealed record MutationPlace(JsonNode Parent, string Name, int Index)
{
    /// <summary>The value.</summary>
    public JsonNode? Value => Parent is JsonArray array ? array[Index] : Parent[Name];

    /// <summary>What kind of value it is.</summary>
    public JsonValueKind Kind => Value?.GetValueKind() ?? JsonValueKind.Null;

    /// <summary>Every value below the root, in document order.</summary>
    public static List<MutationPlace> All(JsonNode root)
    {
        var places = new List<MutationPlace>();
        Collect(root, "", places);
        return places;
    }

    /// <summary>Puts another value in its stead.</summary>
    public void Replace(JsonNode? value)
    {
        if (Parent is JsonArray array)
            array[Index] = value;
        else
            Parent[Name] = value;
    }

    private static void Collect(JsonNode? node, string name, List<MutationPlace> places)
    {
        if (node is JsonArray array)
        {
            for (var i = 0; i < array.Count; i++)
            {
                places.Add(new MutationPlace(array, name, i));
                Collect(array[i], name, places);
            }
        }
        else if (node is JsonObject parent)
        {
            foreach (var (key, value) in parent.ToList())
            {
                places.Add(new MutationPlace(parent, key, 0));
                Collect(value, key, places);
            }
        }
    }
}
