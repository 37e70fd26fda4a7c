using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Newtonsoft.Json;

namespace KongChuo.NewtonsoftJson;

/// <summary>Writes the tokens of a Newtonsoft reader down again as UTF-8 text.</summary>
internal static class TokenText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 0 };

    /// <summary>UTF-8 that refuses half of a surrogate pair.</summary>
    public static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The value a reader stands on; the reader goes to its last token.</summary>
    /// <exception cref="JsonReaderException">The value holds what JSON has no word for, or half of a surrogate pair.</exception>
    public static byte[] Read(JsonReader reader)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            var depth = 0;
            do
                depth += Write(reader, writer);
            while (depth > 0 && reader.Read());
        }

        return bytes.ToArray();
    }

    private static int Write(JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                writer.WriteStartObject();
                return 1;
            case JsonToken.StartArray:
                writer.WriteStartArray();
                return 1;
            case JsonToken.EndObject:
                writer.WriteEndObject();
                return -1;
            case JsonToken.EndArray:
                writer.WriteEndArray();
                return -1;
            case JsonToken.PropertyName:
                writer.WritePropertyName(Utf8(reader));
                return 0;
            case JsonToken.Integer or JsonToken.Float:
                writer.WriteRawValue(Number(reader), skipInputValidation: true);
                return 0;
            case JsonToken.Boolean:
                writer.WriteBooleanValue((bool)reader.Value!);
                return 0;
            case JsonToken.Null:
                writer.WriteNullValue();
                return 0;
            case JsonToken.String:
                writer.WriteStringValue(Utf8(reader));
                return 0;
            case JsonToken.Date when reader.Value is DateTimeOffset instant:
                writer.WriteStringValue(instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));
                return 0;
            case JsonToken.Comment:
                return 0;
            default:
                throw new JsonReaderException($"{reader.TokenType} at {reader.Path} is not a value of these records; read with DateParseHandling.None.");
        }
    }

    private static byte[] Utf8(JsonReader reader)
    {
        try
        {
            return Strict.GetBytes((string)reader.Value!);
        }
        catch (EncoderFallbackException fault)
        {
            throw new JsonReaderException($"Half of a surrogate pair at {reader.Path}.", fault);
        }
    }

    private static string Number(JsonReader reader) => reader is KongChuoTextReader exact ? exact.NumberText() : reader.Value switch
    {
        double value => value.ToString("R", CultureInfo.InvariantCulture),
        decimal value => value.ToString(CultureInfo.InvariantCulture),
        BigInteger value => value.ToString(CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
