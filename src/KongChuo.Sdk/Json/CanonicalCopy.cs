using System.Buffers;
using System.Text.Json;

namespace KongChuo.Json;

/// <summary>Copies any JSON value in canonical form: same members in the same order, same number text.</summary>
internal static class CanonicalCopy
{
    private const int ShortText = 512;

    /// <summary>Copies the value a reader stands on.</summary>
    /// <param name="reader">The reader; afterwards on the last token of the value.</param>
    /// <param name="writer">Takes the value.</param>
    /// <exception cref="KongChuoJsonException">An object in the value names a member twice.</exception>
    public static void Value(ref Utf8JsonReader reader, CanonicalWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(ref reader, writer);
                break;
            case JsonTokenType.StartArray:
                writer.StartArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    Value(ref reader, writer);
                writer.EndArray();
                break;
            case JsonTokenType.String:
                Text(ref reader, writer);
                break;
            default:
                writer.Raw(reader.ValueSpan);
                break;
        }
    }

    private static void Object(ref Utf8JsonReader reader, CanonicalWriter writer)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        writer.StartObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            if (!names.Add(name))
                throw new KongChuoJsonException(JsonFault.DuplicateMember, reader.TokenStartIndex);
            writer.Name(name);
            reader.Read();
            Value(ref reader, writer);
        }

        writer.EndObject();
    }

    private static void Text(ref Utf8JsonReader reader, CanonicalWriter writer)
    {
        if (!reader.ValueIsEscaped)
        {
            writer.Text(reader.ValueSpan);
            return;
        }

        var length = reader.ValueSpan.Length;
        var rented = length > ShortText ? ArrayPool<byte>.Shared.Rent(length) : null;
        var buffer = rented ?? stackalloc byte[ShortText];
        writer.Text(buffer[..reader.CopyString(buffer)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
    }
}
