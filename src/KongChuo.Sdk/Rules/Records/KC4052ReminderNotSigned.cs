namespace KongChuo.Rules.Records;

/// <summary>A reminder is signed by the guardian, and the sheet is on file.</summary>
internal sealed class KC4052 : KC4052Rule
{
    private readonly Field reminders = Field.At("/reminders");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var isSubject = false;
        foreach (var reminder in record[reminders].Items())
        {
            isSubject = true;
            if (reminder.Member("guardianSigned"u8) is { IsTrue: false } signed)
                Report(ref context, signed.Offset);
            else if (!reminder.Member("evidenceId"u8).Exists)
                Report(ref context, reminder.Offset);
        }

        return isSubject;
    }
}
