using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Who is suspected for absence or leave has a first day of absence; an event without leave is not judged.</summary>
internal sealed class KC4072 : KC4072Rule
{
    private const string Since = "/absentSince";

    private readonly Field[] bases = [Field.At("/suspectBasis"), Field.At("/data/payload/suspectBasis")];
    private readonly Field leaveOfEvent = Field.At("/data/payload/leave");
    private readonly AbsenceBasis absence = new();
    private readonly AbsenceFields absences = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var basis = Basis(record);
        if (!basis.Exists || (record.Kind.Group == "event" && !record[leaveOfEvent].Exists))
            return false;
        if (absence.Since(record) is null && !absences.Explain(record, Since))
            Report(ref context, basis.Offset);
        return true;
    }

    private JsonView Basis(in RecordView record)
    {
        foreach (var field in bases)
        {
            foreach (var code in record[field].Items())
            {
                if (code.IsOneOf("04", "05", "08"))
                    return code;
            }
        }

        return default;
    }
}
