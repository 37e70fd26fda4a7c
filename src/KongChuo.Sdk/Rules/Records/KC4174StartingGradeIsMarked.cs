namespace KongChuo.Rules.Records;

/// <summary>A child is marked as due to start exactly when the expected grade is a starting one; one who attends another grade than expected is not judged.</summary>
internal sealed class KC4174 : KC4174Rule
{
    private readonly Field isStartingGrade = Field.At("/isStartingGrade");
    private readonly Field expectedGrade = Field.At("/expectedGrade");
    private readonly Field grade = Field.At("/enrollment/grade");
    private readonly Field system = Field.At("/enrollment/schoolSystem");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var mark = record[isStartingGrade];
        var expected = record[expectedGrade];
        if (!mark.Exists || !expected.IsString || AttendsAnother(record) || DependsOnSystem(record))
            return false;
        if (mark.IsTrue != expected.IsOneOf("01", "07"))
            Report(ref context, mark.Offset);
        return true;
    }

    /// <summary>Whether the grade is the first of junior school under one system and not under another, and the record does not tell.</summary>
    private bool DependsOnSystem(in RecordView record) =>
        (record[expectedGrade].Is("06"u8) && !record[system].Is("63"u8)) || (record[expectedGrade].Is("07"u8) && record[system].Is("54"u8));

    private bool AttendsAnother(in RecordView record) => record[grade].Text() is { } attended and not "00" && attended != record[expectedGrade].Text();
}
