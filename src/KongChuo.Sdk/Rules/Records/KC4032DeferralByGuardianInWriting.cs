namespace KongChuo.Rules.Records;

/// <summary>A legal guardian applies for deferral, in writing.</summary>
internal sealed class KC4032 : KC4032Rule
{
    private readonly Field[] conditions = [Field.At("/data/payload/applicant/isLegalGuardian"), Field.At("/data/payload/written")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var condition in conditions)
        {
            hasJudged |= record[condition].Exists;
            if (record[condition].IsFalse)
                Report(ref context, record[condition].Offset);
        }

        return hasJudged;
    }
}
