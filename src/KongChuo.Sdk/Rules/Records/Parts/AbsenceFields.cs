using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>What a record says of members it lacks.</summary>
internal sealed class AbsenceFields
{
    private readonly Field absences = Field.At("/absences");

    /// <summary>Whether the record says that a member does not apply or is withheld by law; one merely unknown is not excused.</summary>
    public bool Excuse(in RecordView record, string pointer) => Reason(record, pointer) is { Exists: true } reason && !reason.Is("unknown"u8);

    /// <summary>Whether the record says why it lacks a member, be it that nobody knows.</summary>
    public bool Explain(in RecordView record, string pointer) => Reason(record, pointer).Exists;

    private JsonView Reason(in RecordView record, string pointer)
    {
        foreach (var absence in record[absences].Items())
        {
            if (absence.Member("pointer"u8).Is(Encoding.UTF8.GetBytes(pointer)))
                return absence.Member("reason"u8);
        }

        return default;
    }
}
