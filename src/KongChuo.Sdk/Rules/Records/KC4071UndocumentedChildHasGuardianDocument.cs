using System.Globalization;

namespace KongChuo.Rules.Records;

/// <summary>Where a child has no document, a guardian's is given, or the record says why none is.</summary>
internal sealed class KC4071 : KC4071Rule
{
    private readonly Field documentType = Field.At("/child/idDocType");
    private readonly Field documentNumber = Field.At("/child/idDocNumber");
    private readonly Field guardians = Field.At("/guardians");
    private readonly AbsenceFields absences = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[guardians].Exists || record[documentNumber].Exists || !record[documentType].IsOneOf("Z", "K5"))
            return false;
        if (!IsGivenOrExplained(record))
            Report(ref context, record[guardians].Offset);
        return true;
    }

    private bool IsGivenOrExplained(in RecordView record)
    {
        var index = 0;
        foreach (var guardian in record[guardians].Items())
        {
            if (guardian.Member("idDocNumber"u8).Exists || absences.Explain(record, string.Create(CultureInfo.InvariantCulture, $"/guardians/{index++}/idDocNumber")))
                return true;
        }

        return false;
    }
}
