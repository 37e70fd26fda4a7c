using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>A profile cannot be found or read. The message holds no personal value.</summary>
public sealed class ProfileException : Exception
{
    private static readonly LocalizedText None = new("", "");

    /// <summary>Makes the exception without a message.</summary>
    public ProfileException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    public ProfileException(string message)
        : base(message) => Cause = new LocalizedText(message, message);

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public ProfileException(string message, Exception innerException)
        : base(message, innerException) => Cause = new LocalizedText(message, message);

    internal ProfileException(string pointer, LocalizedText cause, LocalizedText remedy)
        : base(Write(pointer, cause, remedy, Language.English)) => (Pointer, Cause, Remedy) = (pointer, cause, remedy);

    /// <summary>JSON Pointer of the place in the profile; empty for the profile as a whole.</summary>
    public string Pointer { get; } = "";

    /// <summary>What is wrong.</summary>
    public LocalizedText Cause { get; } = None;

    /// <summary>What to do about it; empty texts when nothing is known.</summary>
    public LocalizedText Remedy { get; } = None;

    /// <summary>Gives place, cause and remedy in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line of text.</returns>
    public string In(Language language) => Write(Pointer, Cause, Remedy, language);

    private static string Write(string pointer, LocalizedText cause, LocalizedText remedy, Language language)
    {
        var (colon, space) = language == Language.English ? (": ", " ") : ("：", "");
        var place = pointer.Length > 0 ? pointer + colon : "";
        return place + cause.In(language) + (remedy.In(language).Length > 0 ? space + remedy.In(language) : "");
    }
}
