namespace KongChuo.Rules.Records;

/// <summary>A disabled child of school age is schooled in one of the ways laid down, unless deferred or suspended.</summary>
internal sealed class KC4041 : KC4041Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field placement = Field.At("/currentPlacement");

    private static ReadOnlySpan<byte> Proper => "01 02 03 04 05 06 10 12 13"u8;

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[status].Is("ACTIVE"u8) || !record[placement].Exists || record[birthDate].Date() is not { } birth
            || context.Profile.Parameter("enrollment.compulsoryYears")?.ToInt32() is not { } years
            || Cohorts.ExpectedGrade(birth, context.AsOf, context.Profile) is not { } grade || grade < 1 || grade > years)
            return false;
        if (Proper.IndexOf(record[placement].RawString) < 0)
            Report(ref context, record[placement].Offset);
        return true;
    }
}
