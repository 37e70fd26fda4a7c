using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo.Validator.Reports;

/// <summary>Writes the places of records in JSON.</summary>
internal static class PlaceJson
{
    /// <summary>Writes a place as an item of a list.</summary>
    public static void WritePlace(this Utf8JsonWriter writer, FindingPlace place)
    {
        writer.WriteStartObject();
        writer.WriteString("file", place.Input);
        writer.WriteNumber("record", place.Record);
        if (place.Line is { } line)
            writer.WriteNumber("line", line);
        writer.WriteNumber("offset", place.Offset);
        writer.WriteEndObject();
    }
}
