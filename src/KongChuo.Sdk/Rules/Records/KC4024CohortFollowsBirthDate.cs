namespace KongChuo.Rules.Records;

/// <summary>The cohort is the one the birth date falls in.</summary>
internal sealed class KC4024 : KC4024Rule
{
    private readonly Field cohortYear = Field.At("/cohortYear");
    private readonly Field birthDate = Field.At("/child/birthDate");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter(Cohorts.CutoffKey)?.ToString() is not { Length: 5 } cutoff
            || record[cohortYear].Integer() is not { } stated || record[birthDate].Date() is not { } birth)
            return false;
        if (stated != Cohorts.Of(birth, cutoff))
            Report(ref context, record[cohortYear].Offset);
        return true;
    }
}
