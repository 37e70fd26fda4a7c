using System.Buffers;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using KongChuo.Model;
using Newtonsoft.Json;

namespace KongChuo.NewtonsoftJson;

/// <summary>
/// Lets Newtonsoft.Json read and write the objects of the specification: the bytes are those of <see cref="KongChuoJson"/>, and unknown members,
/// misfit values and member order are kept. Safe for use from several threads.
/// </summary>
public sealed class KongChuoConverter : JsonConverter
{
    private delegate KongChuoObject Reading(ReadOnlySpan<byte> utf8);

    private static readonly MethodInfo ReadAs = typeof(KongChuoConverter).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ConcurrentDictionary<Type, Reading> Readings = new();

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(KongChuoObject).IsAssignableFrom(objectType);

    /// <summary>Writes an object in canonical form, whatever the writer's formatting is.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The object; null is written as <c>null</c>.</param>
    /// <param name="serializer">Not used.</param>
    /// <exception cref="KongChuo.Json.KongChuoJsonException">A string holds half of a surrogate pair.</exception>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is KongChuoObject known)
            writer.WriteRawValue(Encoding.UTF8.GetString(KongChuoJson.Serialize(known)));
        else
            writer.WriteNull();
    }

    /// <summary>Reads an object; a record asked for by a base class is read as the class of its kind.</summary>
    /// <param name="reader">The reader; a <see cref="KongChuoTextReader"/> keeps the spelling of numbers.</param>
    /// <param name="objectType">The class.</param>
    /// <param name="existingValue">Not used.</param>
    /// <param name="serializer">Not used.</param>
    /// <returns>The object; null for <c>null</c>.</returns>
    /// <exception cref="KongChuo.Json.KongChuoJsonException">The value is no object, is nested deeper than 64, or names a member twice.</exception>
    /// <exception cref="JsonReaderException">The reader gives tokens that are not of JSON, dates for instance.</exception>
    /// <exception cref="JsonSerializationException">The record is of a kind whose class does not descend from the base class asked for.</exception>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(objectType);
        if (reader.TokenType == JsonToken.Null)
            return null;
        Reading reading = objectType.IsAbstract ? Any : Readings.GetOrAdd(objectType, MakeReading);
        var known = (reader is KongChuoTextReader exact ? ReadWhole(exact, reading) : null) ?? reading(TokenText.Read(reader));
        return objectType.IsInstanceOfType(known) ? known : throw new JsonSerializationException($"A {known.GetType().Name} is no {objectType.Name}.");
    }

    /// <summary>Reads the object from the text itself; null where that is not strict JSON, so that the tokens decide what is wrong with it.</summary>
    private static KongChuoObject? ReadWhole(KongChuoTextReader reader, Reading reading)
    {
        var text = reader.Object();
        var bytes = ArrayPool<byte>.Shared.Rent(TokenText.Strict.GetMaxByteCount(text.Length));
        try
        {
            var known = reading(bytes.AsSpan(0, TokenText.Strict.GetBytes(text, bytes)));
            reader.Pass(text.Length);
            return known;
        }
        catch (Exception fault) when (fault is KongChuo.Json.KongChuoJsonException or EncoderFallbackException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Reading MakeReading(Type type) => ReadAs.MakeGenericMethod(type).CreateDelegate<Reading>();

    private static KongChuoRecord Any(ReadOnlySpan<byte> utf8) => KongChuoJson.DeserializeAny(utf8);

    private static KongChuoObject Read<T>(ReadOnlySpan<byte> utf8)
        where T : KongChuoObject, new() => KongChuoJson.Deserialize<T>(utf8);
}
