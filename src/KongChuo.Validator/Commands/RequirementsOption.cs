using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Validator.Texts;

namespace KongChuo.Validator.Commands;

/// <summary>The two options that ask for a verdict on completeness: a conformance level, or a receiver's own file.</summary>
internal static class RequirementsOption
{
    /// <summary>Reads what is asked for; null when neither option is given.</summary>
    /// <exception cref="UsageException">Both are given, there is no such level, or the file cannot be used.</exception>
    public static Requirements? Read(string? level, string? path, Language language)
    {
        if (level is not null && path is not null)
            throw new UsageException("usage.level-and-requirements");
        if (level is not null)
            return Requirements.Level(CommonOptions.Choice("--level", level, [.. Requirements.Levels]));
        return path is null ? null : Load(path, language);
    }

    private static Requirements Load(string path, Language language)
    {
        try
        {
            return Requirements.LoadFile(path);
        }
        catch (RequirementsException fault)
        {
            throw new UsageException("usage.bad-requirements", fault.Document ?? path, Explain(fault, language));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException("usage.no-requirements", path);
        }
    }

    /// <summary>Where the fault is, and what.</summary>
    private static string Explain(RequirementsException fault, Language language)
    {
        var what = fault.SchemaFault is { } form ? SchemaFaultText.Of(form, language) : Text.Get(language, "requirements.fault." + fault.Fault, fault.Value);
        return fault.Place.Length == 0 ? what : Text.Get(language, "requirements.place", fault.Place, what);
    }
}
