using System.Text;
using KongChuo.Json;
using KongChuo.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KongChuo.NewtonsoftJson;

/// <summary>Records of the specification in programs that live on Newtonsoft.Json.</summary>
public static class KongChuoNewtonsoft
{
    /// <summary>Settings with which Newtonsoft.Json reads and writes records, also inside other objects. Each call makes new ones.</summary>
    /// <returns>The settings: the converter, dates as text, a depth of 64.</returns>
    public static JsonSerializerSettings Settings() => new()
    {
        Converters = { new KongChuoConverter() },
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Decimal,
        MaxDepth = 64,
    };

    /// <summary>Writes one object.</summary>
    /// <param name="value">The object.</param>
    /// <returns>Its canonical text.</returns>
    /// <exception cref="KongChuoJsonException">A string holds half of a surrogate pair.</exception>
    public static string Serialize(KongChuoObject value) => Encoding.UTF8.GetString(KongChuoJson.Serialize(value));

    /// <summary>Reads one object without loss.</summary>
    /// <typeparam name="T">The class to read it as.</typeparam>
    /// <param name="json">Text of exactly one JSON object.</param>
    /// <returns>The object.</returns>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON, nested deeper than 64, names a member twice, is no object, or holds half of a surrogate pair.</exception>
    public static T Deserialize<T>(string json)
        where T : KongChuoObject, new()
    {
        ArgumentNullException.ThrowIfNull(json);
        return KongChuoJson.Deserialize<T>(Utf8Of(json));
    }

    /// <summary>Reads one record without loss as the class of its kind.</summary>
    /// <param name="json">Text of exactly one JSON object.</param>
    /// <returns>The record.</returns>
    /// <exception cref="KongChuoJsonException">The text is no well-formed JSON, nested deeper than 64, names a member twice, is no object, or holds half of a surrogate pair.</exception>
    public static KongChuoRecord DeserializeAny(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return KongChuoJson.DeserializeAny(Utf8Of(json));
    }

    /// <summary>Makes a tree of an object. Numbers become what Newtonsoft.Json makes of them.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The tree; dates are strings in it.</returns>
    public static JObject ToJObject(KongChuoObject value)
    {
        using var reader = new KongChuoTextReader(Serialize(value)) { FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }

    /// <summary>Makes an object of a tree.</summary>
    /// <typeparam name="T">The class.</typeparam>
    /// <param name="tree">The tree.</param>
    /// <returns>The object.</returns>
    /// <exception cref="KongChuoJsonException">The tree is nested deeper than 64.</exception>
    /// <exception cref="JsonReaderException">The tree holds what is not of JSON, dates for instance.</exception>
    public static T FromJObject<T>(JObject tree)
        where T : KongChuoObject, new()
    {
        ArgumentNullException.ThrowIfNull(tree);
        using var reader = tree.CreateReader();
        reader.Read();
        return KongChuoJson.Deserialize<T>(TokenText.Read(reader));
    }

    private static byte[] Utf8Of(string json)
    {
        try
        {
            return TokenText.Strict.GetBytes(json);
        }
        catch (EncoderFallbackException half)
        {
            throw new KongChuoJsonException(JsonFault.LoneSurrogate, Encoding.UTF8.GetByteCount(json.AsSpan(0, half.Index)));
        }
    }
}
