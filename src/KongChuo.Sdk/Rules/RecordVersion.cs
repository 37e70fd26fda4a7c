using System.Globalization;

namespace KongChuo.Rules;

/// <summary>The versions records state.</summary>
internal static class RecordVersion
{
    private const string Mark = "?version=";

    /// <summary>Takes a version of the form major.minor.patch, with an optional pre-release, apart.</summary>
    public static bool TryParse(string? version, out int major, out int minor)
    {
        (major, minor) = (0, 0);
        var parts = (version ?? "").Split('-')[0].Split('.');
        return parts.Length == 3 && Number(parts[0], out major) && Number(parts[1], out minor) && Number(parts[2], out _);
    }

    /// <summary>The version an event's <c>dataschema</c> states; null when it states none.</summary>
    public static string? OfDataSchema(string? dataSchema)
    {
        var mark = dataSchema?.IndexOf(Mark, StringComparison.Ordinal) ?? -1;
        return mark < 0 ? null : dataSchema![(mark + Mark.Length)..];
    }

    private static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
