using System.Text;
using System.Text.Json;

namespace KongChuo.Tests.Synthetic;

/// <summary>Finds the strings of a JSON text.</summary>
internal static class Strings
{
    /// <summary>Every string value with the name of the member it is of, at any depth.</summary>
    public static List<(string Name, string Value)> Of(string json)
    {
        var found = new List<(string, string)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                name = reader.GetString()!;
            else if (reader.TokenType == JsonTokenType.String)
                found.Add((name, reader.GetString()!));
        }

        return found;
    }
}
