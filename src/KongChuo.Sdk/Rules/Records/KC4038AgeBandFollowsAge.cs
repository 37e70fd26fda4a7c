namespace KongChuo.Rules.Records;

/// <summary>The age band of a minor on the register is that of the age on the date of the data.</summary>
internal sealed class KC4038 : KC4038Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field ageBand = Field.At("/ageBand");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[status].Is("ACTIVE"u8) || record[birthDate].Date() is not { } birth
            || context.Profile.Parameter("KB-R013.boundaryAge")?.ToInt32() is not { } boundary
            || context.Profile.Parameter("KB-R013.maxAgeExclusive")?.ToInt32() is not { } limit)
            return false;
        var age = Ages.Completed(birth, context.AsOf, context.Profile);
        if (age >= limit || !record[ageBand].Is(age < boundary ? "1"u8 : "2"u8))
            Report(ref context, record[ageBand].Offset);
        return true;
    }
}
