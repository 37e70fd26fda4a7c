namespace KongChuo.Rules.Records;

/// <summary>A registered student has a national student number, or the record says why it is missing.</summary>
internal sealed class KC4070 : KC4070Rule
{
    private readonly (Field Enrollment, Field Status, Field Number)[] places = [In("/enrollment"), In("/schoolInfo")];
    private readonly AbsenceFields absences = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var (enrollment, status, number) in places)
        {
            if (!record[status].Exists || record[status].Is("97"u8))
                continue;
            hasJudged = true;
            if (!record[number].Exists && !absences.Explain(record, number.Pointer))
                Report(ref context, record[enrollment].Offset, record[status].Text());
        }

        return hasJudged;
    }

    private static (Field Enrollment, Field Status, Field Number) In(string block) =>
        (Field.At(block), Field.At(block + "/enrollmentStatus"), Field.At(block + "/studentNumber"));
}
