namespace KongChuo.Findings;

/// <summary>One text in both languages.</summary>
/// <param name="Chinese">The Chinese wording; normative where the two differ.</param>
/// <param name="English">The English wording.</param>
public sealed record LocalizedText(string Chinese, string English)
{
    /// <summary>Gives the wording in one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The wording; never null.</returns>
    public string In(Language language) => language == Language.English ? English : Chinese;
}
