using KongChuo.Json;

namespace KongChuo.Schemas;

/// <summary>JSON Pointers (RFC 6901) taken apart.</summary>
internal static class PointerText
{
    /// <summary>The tokens of a pointer, unescaped.</summary>
    /// <exception cref="FormatException">The text is neither empty nor starts with a slash.</exception>
    public static string[] Split(string pointer)
    {
        if (pointer.Length == 0)
            return [];
        if (pointer[0] != '/')
            throw new FormatException($"'{pointer}' is not a JSON Pointer.");
        return [.. pointer[1..].Split('/').Select(JsonPointer.Unescape)];
    }
}
