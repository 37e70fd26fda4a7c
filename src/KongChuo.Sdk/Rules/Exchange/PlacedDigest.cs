using KongChuo.Json;

namespace KongChuo.Rules.Exchange;

/// <summary>A digest a message states, and where.</summary>
/// <param name="Algorithm">A code of KC-DIGEST.</param>
/// <param name="Value">The digest in lower-case hexadecimal.</param>
/// <param name="Pointer">JSON Pointer of the value.</param>
/// <param name="Offset">0-based offset of the value in the record, in bytes.</param>
internal sealed record PlacedDigest(string Algorithm, string Value, string Pointer, int Offset)
{
    /// <summary>The code of SHA-256.</summary>
    public const string Sha256 = "SHA-256";

    /// <summary>The code of SM3.</summary>
    public const string Sm3 = "SM3";

    /// <summary>Reads a list of digests.</summary>
    public static IReadOnlyList<PlacedDigest> ReadAll(JsonView digests, string pointer)
    {
        var list = new List<PlacedDigest>();
        var index = 0;
        foreach (var digest in digests.Items())
        {
            var value = digest.Member("value"u8);
            if (digest.Member("alg"u8).Text() is { } algorithm && value.Text() is { } text)
                list.Add(new PlacedDigest(algorithm, text, $"{pointer}/{index}/value", value.Offset));
            index++;
        }

        return list;
    }
}
