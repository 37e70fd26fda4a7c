using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Both lines of responsibility name a person at each of their three levels.</summary>
internal sealed class KC4013 : KC4013Rule
{
    private readonly Field responsibility = Field.At("/responsibility");
    private readonly AbsenceFields absences = new();

    private readonly (Field Line, Field[] Contacts)[] lines =
    [
        Line("governmentLine", "county", "township", "village"),
        Line("educationLine", "bureau", "school", "homeroomTeacher"),
    ];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        foreach (var (line, contacts) in lines)
        {
            foreach (var contact in contacts)
            {
                if (!record[contact].Exists && !absences.Excuse(record, contact.Pointer))
                    Report(ref context, NearestTo(record, line).Offset, contact.Pointer[(contact.Pointer.LastIndexOf('/') + 1)..]);
            }
        }

        return true;
    }

    private JsonView NearestTo(in RecordView record, Field line) =>
        record[line].Exists ? record[line] : record[responsibility].Exists ? record[responsibility] : record.Root;

    private static (Field Line, Field[] Contacts) Line(string name, params string[] levels) =>
        (Field.At("/responsibility/" + name), [.. levels.Select(level => Field.At($"/responsibility/{name}/{level}"))]);
}
