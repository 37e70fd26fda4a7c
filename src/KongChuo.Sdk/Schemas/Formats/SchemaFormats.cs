using System.Collections.Frozen;

namespace KongChuo.Schemas.Formats;

/// <summary>Whether the unescaped content of a JSON string has a format.</summary>
internal delegate bool FormatCheck(ReadOnlySpan<byte> utf8);

/// <summary>The formats JSON Schema 2020-12 defines, by name.</summary>
internal static class SchemaFormats
{
    private static readonly FrozenDictionary<string, FormatCheck> Checks = new Dictionary<string, FormatCheck>(StringComparer.Ordinal)
    {
        ["date-time"] = DateTimeFormats.IsDateTime,
        ["date"] = DateTimeFormats.IsDate,
        ["time"] = DateTimeFormats.IsTime,
        ["duration"] = DurationFormat.IsDuration,
        ["email"] = EmailFormats.IsEmail,
        ["idn-email"] = EmailFormats.IsIdnEmail,
        ["hostname"] = HostnameFormats.IsHostname,
        ["idn-hostname"] = HostnameFormats.IsIdnHostname,
        ["ipv4"] = AddressFormats.IsIpv4,
        ["ipv6"] = AddressFormats.IsIpv6,
        ["uri"] = UriFormats.IsUri,
        ["uri-reference"] = UriFormats.IsUriReference,
        ["iri"] = UriFormats.IsIri,
        ["iri-reference"] = UriFormats.IsIriReference,
        ["uuid"] = UuidFormat.IsUuid,
        ["uri-template"] = UriTemplateFormat.IsUriTemplate,
        ["json-pointer"] = PointerFormats.IsJsonPointer,
        ["relative-json-pointer"] = PointerFormats.IsRelativeJsonPointer,
        ["regex"] = RegexFormat.IsRegex,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the check of a format; false where the name is not one of 2020-12.</summary>
    public static bool TryGet(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out FormatCheck? check) =>
        Checks.TryGetValue(name, out check);
}
