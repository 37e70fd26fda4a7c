namespace KongChuo.SpecGen.Spec;

/// <summary>A clause of the source documents and what carries it; a row of <c>requirements.csv</c>.</summary>
/// <param name="Id">Its id: <c>S002-09</c>.</param>
/// <param name="Section">Where it stands in its document.</param>
/// <param name="EnglishSection">The same in English.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Types">What it asks for: RULE, EVENT, LEDGER and the like, or OOS when it is out of scope.</param>
/// <param name="Targets">What carries it: <c>event:E402</c>, <c>codelist:KC-STAGE#30</c> and the like.</param>
/// <param name="Reason">Why nothing does, or why only a part is carried; else empty.</param>
/// <param name="EnglishReason">The same in English.</param>
internal sealed record RequirementSpec(
    string Id, string Section, string EnglishSection, string Quote, IReadOnlyList<string> Types, IReadOnlyList<string> Targets, string Reason, string EnglishReason)
{
    private const string Path = "requirements.csv";

    /// <summary>Reads the clauses and checks that each is carried by something that exists, or left out for a reason.</summary>
    public static IReadOnlyList<RequirementSpec> ReadAll(SpecFiles files, Specification specification)
    {
        if (!files.Contains(Path))
            return [];
        var targets = new RequirementTargets(files, specification);
        return [.. CsvText.Read(Path, files.Text(Path)).Select(row => Read(row, targets))];
    }

    private static RequirementSpec Read(IReadOnlyDictionary<string, string> row, RequirementTargets known)
    {
        var targets = row["carriedBy"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var clause = new RequirementSpec(row["id"], row["section"], row["sectionEn"], row["quote"], row["type"].Split('/'), targets, row["reason"], row["reasonEn"]);
        if (targets.Length == 0 && clause.Reason.Length == 0)
            throw new SpecException(Path, $"{clause.Id} has neither something that carries it nor a reason why nothing does");
        if (clause.EnglishSection.Length == 0 || (clause.Reason.Length == 0) != (clause.EnglishReason.Length == 0))
            throw new SpecException(Path, $"{clause.Id} names its section, or says its reason, in one language only");
        if (targets.FirstOrDefault(target => !known.Has(target)) is { } missing)
            throw new SpecException(Path, $"{clause.Id} is carried by {missing}, which does not exist");
        return clause;
    }
}
