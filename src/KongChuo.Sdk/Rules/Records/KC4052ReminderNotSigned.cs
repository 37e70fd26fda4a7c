using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A reminder is signed by the guardian, and the sheet is on file.</summary>
internal sealed class KC4052 : KC4052Rule
{
    private readonly Field reminders = Field.At("/reminders");
    private readonly Field signedOfEvent = Field.At("/data/payload/guardianSigned");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record.Kind.Id == "E404")
            return JudgeEvent(record[signedOfEvent], ref context);
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

    /// <summary>An event states by its schema where its sheet is on file.</summary>
    private static bool JudgeEvent(JsonView signed, ref RuleContext context)
    {
        if (!signed.IsTrue)
            Report(ref context, signed.Offset);
        return true;
    }
}
