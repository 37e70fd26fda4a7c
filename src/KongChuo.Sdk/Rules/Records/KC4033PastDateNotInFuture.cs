using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The dates of birth, verification, visits and the like are no later than the date of the data.</summary>
internal sealed class KC4033 : KC4033Rule
{
    private readonly ChildFields children = new();
    private readonly Field specialGroups = Field.At("/specialGroups");

    private readonly Field[] dates =
    [
        Field.At("/lastVerifiedDate"),
        Field.At("/discoveredDate"),
        Field.At("/visitDate"),
        Field.At("/inspectedDate"),
        Field.At("/screeningDate"),
        Field.At("/lastSchoolingCheckDate"),
        Field.At("/lastVisitDate"),
        Field.At("/lastContactDate"),
        Field.At("/lastPersuasionDate"),
        Field.At("/identification/lastVerifiedDate"),
        Field.At("/disability/assessmentDate"),
    ];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = children.Each(record, ref context, JudgeBirth);
        foreach (var date in dates)
            hasJudged |= Judge(record[date], ref context);
        foreach (var group in record[specialGroups].Items())
            hasJudged |= Judge(group.Member("lastVerifiedDate"u8), ref context);
        return hasJudged;
    }

    private static bool JudgeBirth(in ChildPart child, ref RuleContext context) => Judge(child.BirthDate, ref context);

    private static bool Judge(JsonView date, ref RuleContext context)
    {
        if (!date.Exists)
            return false;
        if (!Dates.IsPlainlyBy(date.RawString, context.AsOfText) && date.Date() > context.AsOf)
            Report(ref context, date.Offset, context.AsOf);
        return true;
    }
}
