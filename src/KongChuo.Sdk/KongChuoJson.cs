using System.Buffers;
using System.Text.Json;
using KongChuo.Json;
using KongChuo.Model;
using KongChuo.V1;

namespace KongChuo;

/// <summary>
/// Reads and writes the objects of the specification without loss. What is written is canonical: known members in schema order, then
/// the unknown ones as received; number text as received; in strings only <c>"</c>, <c>\</c> and C0 controls escaped.
/// </summary>
public static class KongChuoJson
{
    /// <summary>Reads one object. Members that do not belong are kept, whatever they are; nothing but malformed JSON throws.</summary>
    /// <typeparam name="T">The class to read it as, whatever type the object states.</typeparam>
    /// <param name="utf8">UTF-8 text of exactly one JSON object, without a byte order mark.</param>
    /// <returns>The object.</returns>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON, nested deeper than 64, names a member twice, or is no object.</exception>
    public static T Deserialize<T>(ReadOnlySpan<byte> utf8)
        where T : KongChuoObject, new() => JsonReading.Whole(utf8, static (ref Utf8JsonReader reader) => Read(ref reader, new T()));

    /// <summary>Reads one record as the class of its kind, found by its <c>recordType</c>, or an event's <c>type</c>.</summary>
    /// <param name="utf8">UTF-8 text of exactly one JSON object, without a byte order mark.</param>
    /// <returns>The record; an <see cref="UnknownRecord"/> when its kind is not known.</returns>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON, nested deeper than 64, names a member twice, or is no object.</exception>
    public static KongChuoRecord DeserializeAny(ReadOnlySpan<byte> utf8) => JsonReading.Whole(utf8, static (ref Utf8JsonReader reader) =>
    {
        var ahead = reader;
        return Read(ref reader, RecordKinds.Create(RecordTypeProbe.Find(ref ahead)));
    });

    /// <summary>Writes one object.</summary>
    /// <param name="value">The object.</param>
    /// <returns>Its canonical bytes.</returns>
    /// <exception cref="KongChuoJsonException">A string holds half of a surrogate pair.</exception>
    public static byte[] Serialize(KongChuoObject value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var writer = CanonicalWriter.Rent();
        try
        {
            value.Write(writer);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Writes one object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="output">Takes its canonical bytes.</param>
    /// <exception cref="KongChuoJsonException">A string holds half of a surrogate pair; nothing was written.</exception>
    public static void Serialize(KongChuoObject value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(output);
        var writer = CanonicalWriter.Rent();
        try
        {
            value.Write(writer);
            output.Write(writer.Written);
        }
        finally
        {
            writer.Return();
        }
    }

    private static T Read<T>(ref Utf8JsonReader reader, T value)
        where T : KongChuoObject
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new KongChuoJsonException(JsonFault.NotAnObject, reader.TokenStartIndex);
        value.Read(ref reader);
        return value;
    }
}
