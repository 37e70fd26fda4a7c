using KongChuo.Identifiers;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A village lies in the division of the party that compiled the record, and is where the child is registered or lives.</summary>
internal sealed class KC4012 : KC4012Rule
{
    private readonly Field villageCode = Field.At("/villageCode");
    private readonly Field householdVillage = Field.At("/householdDivision");
    private readonly Field[] compilers = [Field.At("/issuer/divisionCode"), Field.At("/sender/divisionCode")];
    private readonly Field[] homes = [Field.At("/child/householdDivision"), Field.At("/child/residenceDivision")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var at = record[villageCode].Exists ? record[villageCode] : record[householdVillage];
        if (!DivisionCode.TryParse(at.Text(), out var village))
            return false;
        var hasJudged = false;
        var fits = true;
        foreach (var field in compilers)
            fits &= Fits(record[field], village, ref hasJudged) ?? true;
        if (FitsHome(record, village, ref hasJudged) == false)
            fits = false;
        if (!fits)
            Report(ref context, at.Offset);
        return hasJudged;
    }

    private bool? FitsHome(in RecordView record, DivisionCode village, ref bool hasJudged)
    {
        bool? fits = null;
        foreach (var field in homes)
            fits = Fits(record[field], village, ref hasJudged) is { } one ? one || fits == true : fits;
        return fits;
    }

    private static bool? Fits(JsonView division, DivisionCode village, ref bool hasJudged)
    {
        if (!DivisionCode.TryParse(division.Text(), out var outer))
            return null;
        hasJudged = true;
        return outer.Contains(village);
    }
}
