using System.Security.Cryptography;
using System.Text.Json;

namespace KongChuo.Completeness;

/// <summary>A digest of all that requirements demand, whatever documents it is written in.</summary>
internal static class RequirementsDigest
{
    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Of(Requirements requirements)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var kind in requirements.Kinds)
                Write(writer, kind);
            writer.WriteEndArray();
        }

        return Convert.ToHexString(SHA256.HashData(buffer.ToArray())).ToLowerInvariant();
    }

    private static void Write(Utf8JsonWriter writer, RequiredKind kind)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(kind.Kind.Id);
        writer.WriteBooleanValue(kind.MustBePresent);
        foreach (var demand in kind.Members)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(demand.Pointer);
            writer.WriteBooleanValue(demand.MayBeAbsentWithReason);
            writer.WriteNumberValue(demand.Share);
            if (demand.When is { } when)
            {
                writer.WriteStringValue(when.Pointer);
                foreach (var value in when.Values)
                    writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
