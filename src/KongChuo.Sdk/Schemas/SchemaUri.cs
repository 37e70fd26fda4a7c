using System.Text;

namespace KongChuo.Schemas;

/// <summary>URI references resolved by the letter of RFC 3986 section 5, without normalising anything else.</summary>
internal static class SchemaUri
{
    /// <summary>Resolves a reference against an absolute base.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
            return WithoutFragment(baseUri);
        if (SchemeLength(reference) > 0)
            return reference;

        var root = WithoutFragment(baseUri);
        if (reference[0] == '#')
            return root + reference;
        var scheme = root[..(SchemeLength(root) + 1)];
        if (reference.StartsWith("//", StringComparison.Ordinal))
            return scheme + reference;

        var hierarchy = root[scheme.Length..];
        var authority = Authority(hierarchy);
        var path = WithoutQuery(hierarchy[authority.Length..]);
        if (reference[0] == '?')
            return scheme + authority + path + reference;

        var tail = reference.AsSpan().IndexOfAny('?', '#');
        var relative = tail < 0 ? reference : reference[..tail];
        var suffix = tail < 0 ? "" : reference[tail..];
        if (relative[0] != '/')
            relative = Merge(authority, path, relative);
        return scheme + authority + RemoveDotSegments(relative) + suffix;
    }

    /// <summary>The part before <c>#</c>.</summary>
    public static string WithoutFragment(string uri)
    {
        var mark = uri.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? uri : uri[..mark];
    }

    /// <summary>The part after <c>#</c>, percent-decoded; empty when there is none.</summary>
    public static string Fragment(string uri)
    {
        var mark = uri.IndexOf('#', StringComparison.Ordinal);
        return mark < 0 ? "" : Uri.UnescapeDataString(uri[(mark + 1)..]);
    }

    /// <summary>Whether the text starts with a scheme.</summary>
    public static bool IsAbsolute(string uri) => SchemeLength(uri) > 0;

    /// <summary>A JSON Pointer as it stands in a URI fragment.</summary>
    public static string EncodeFragment(string pointer)
    {
        const string Allowed = "-._~!$&'()*+,;=:@/?";
        var text = new StringBuilder(pointer.Length);
        foreach (var unit in Encoding.UTF8.GetBytes(pointer))
        {
            var letter = (char)unit;
            if (char.IsAsciiLetterOrDigit(letter) || Allowed.Contains(letter, StringComparison.Ordinal))
                text.Append(letter);
            else
                text.Append('%').Append(Convert.ToHexString([unit]));
        }

        return text.ToString();
    }

    private static int SchemeLength(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetter(text[0]))
            return 0;
        for (var index = 1; index < text.Length; index++)
        {
            if (text[index] == ':')
                return index;
            if (!char.IsAsciiLetterOrDigit(text[index]) && text[index] is not ('+' or '-' or '.'))
                return 0;
        }

        return 0;
    }

    private static string Authority(string hierarchy)
    {
        if (!hierarchy.StartsWith("//", StringComparison.Ordinal))
            return "";
        var end = hierarchy.AsSpan(2).IndexOfAny('/', '?');
        return end < 0 ? hierarchy : hierarchy[..(end + 2)];
    }

    private static string WithoutQuery(string path)
    {
        var mark = path.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? path : path[..mark];
    }

    private static string Merge(string authority, string path, string relative)
    {
        if (authority.Length > 0 && path.Length == 0)
            return "/" + relative;
        return path[..(path.LastIndexOf('/') + 1)] + relative;
    }

    private static string RemoveDotSegments(string path)
    {
        var rooted = path.StartsWith('/');
        var kept = new List<string>();
        var parts = (rooted ? path[1..] : path).Split('/');
        for (var index = 0; index < parts.Length; index++)
        {
            var last = index == parts.Length - 1;
            if (parts[index] is not ("." or ".."))
            {
                kept.Add(parts[index]);
                continue;
            }

            if (parts[index] == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (last)
                kept.Add("");
        }

        return (rooted ? "/" : "") + string.Join('/', kept);
    }
}
