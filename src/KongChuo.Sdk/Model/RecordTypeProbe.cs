using System.Text.Json;

namespace KongChuo.Model;

/// <summary>Looks for the type a record states.</summary>
internal static class RecordTypeProbe
{
    /// <summary>Finds <c>recordType</c>, or in a record that has none the <c>type</c> of an event.</summary>
    /// <param name="reader">A copy of the reader, on the first token of the record.</param>
    /// <returns>The type, or null.</returns>
    public static string? Find(ref Utf8JsonReader reader)
    {
        string? eventType = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRecordType = reader.ValueTextEquals("recordType"u8);
            var isEventType = !isRecordType && reader.ValueTextEquals("type"u8);
            reader.Read();
            if ((isRecordType || isEventType) && reader.TokenType == JsonTokenType.String)
            {
                if (isRecordType)
                    return reader.GetString();
                eventType = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }

        return eventType;
    }
}
