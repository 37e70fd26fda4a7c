using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Judges the reasons of one dropout.</summary>
/// <param name="reasons">The array of reasons.</param>
/// <param name="context">Takes the findings.</param>
internal delegate void ReasonsCheck(JsonView reasons, ref RuleContext context);

/// <summary>Where reasons of dropout are listed.</summary>
internal sealed class ReasonFields
{
    private readonly Field[] lists = [Field.At("/dropoutReasons"), Field.At("/data/payload/dropoutReasons")];
    private readonly Field rows = Field.At("/rows");

    /// <summary>Judges the reasons of every dropout in the record.</summary>
    /// <returns>True when there were any.</returns>
    public bool Each(in RecordView record, ref RuleContext context, ReasonsCheck check)
    {
        var hasJudged = false;
        foreach (var list in lists)
            hasJudged |= Judge(record[list], ref context, check);
        foreach (var row in record[rows].Items())
            hasJudged |= Judge(row.Member("dropoutReasons"u8), ref context, check);
        return hasJudged;
    }

    private static bool Judge(JsonView reasons, ref RuleContext context, ReasonsCheck check)
    {
        if (!reasons.IsArray)
            return false;
        check(reasons, ref context);
        return true;
    }
}
