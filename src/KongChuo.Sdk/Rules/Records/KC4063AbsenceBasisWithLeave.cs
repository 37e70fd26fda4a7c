namespace KongChuo.Rules.Records;

/// <summary>Who is entered for absence without leave did not complete the formalities of one.</summary>
internal sealed class KC4063 : KC4063Rule
{
    private readonly AbsenceBasis absence = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!absence.Find(record).Exists || absence.Leave(record).Member("formalitiesCompleted"u8) is not { Exists: true } formalities)
            return false;
        if (formalities.IsTrue)
            Report(ref context, formalities.Offset);
        return true;
    }
}
