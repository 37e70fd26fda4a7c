using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace KongChuo.Benchmarks.Plain;

/// <summary>Newtonsoft.Json, set up to read and write the plain classes as the others do.</summary>
internal static class PlainNewtonsoft
{
    /// <summary>The serializer.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    });
}
