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
    private delegate KongChuoObject Reading(byte[] utf8);

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
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(objectType);
        if (reader.TokenType == JsonToken.Null)
            return null;
        var utf8 = TokenText.Read(reader);
        return objectType.IsAbstract ? KongChuoJson.DeserializeAny(utf8) : Readings.GetOrAdd(objectType, MakeReading)(utf8);
    }

    private static Reading MakeReading(Type type) => ReadAs.MakeGenericMethod(type).CreateDelegate<Reading>();

    private static KongChuoObject Read<T>(byte[] utf8)
        where T : KongChuoObject, new() => KongChuoJson.Deserialize<T>(utf8);
}
