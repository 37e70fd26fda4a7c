using System.Text;

namespace KongChuo.Rules.Records;

/// <summary>What a record says of members it lacks.</summary>
internal sealed class AbsenceFields
{
    private readonly Field absences = Field.At("/absences");

    /// <summary>Whether the record says that a member does not apply or is withheld by law; one merely unknown is not excused.</summary>
    public bool Excuse(in RecordView record, string pointer)
    {
        foreach (var absence in record[absences].Items())
        {
            if (absence.Member("pointer"u8).Is(Encoding.UTF8.GetBytes(pointer)) && !absence.Member("reason"u8).Is("unknown"u8))
                return true;
        }

        return false;
    }
}
