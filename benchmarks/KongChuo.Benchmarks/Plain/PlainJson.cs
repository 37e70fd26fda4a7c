using System.Text.Json;
using System.Text.Json.Serialization;

namespace KongChuo.Benchmarks.Plain;

/// <summary>The code System.Text.Json generates for the plain classes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainSuspectedDropout))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class PlainJson : JsonSerializerContext;
