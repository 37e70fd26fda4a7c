using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Long absence without leave as the basis of a suspicion (04): where the ledger and the event that raises it state basis, absence and leave.</summary>
internal sealed class AbsenceBasis
{
    private readonly Field[] bases = [Field.At("/suspectBasis"), Field.At("/data/payload/suspectBasis")];
    private readonly Field[] absences = [Field.At("/absentSince"), Field.At("/data/payload/absentSince"), Field.At("/leave/absentSince"), Field.At("/data/payload/leave/absentSince")];
    private readonly Field[] leaves = [Field.At("/leave"), Field.At("/data/payload/leave")];

    /// <summary>The code of this basis; a view that does not exist when the record states none.</summary>
    public JsonView Find(in RecordView record)
    {
        foreach (var basis in bases)
        {
            foreach (var code in record[basis].Items())
            {
                if (code.Is("04"u8))
                    return code;
            }
        }

        return default;
    }

    /// <summary>The first day of absence; null when none is stated.</summary>
    public DateOnly? Since(in RecordView record)
    {
        foreach (var absence in absences)
        {
            if (record[absence].Date() is { } date)
                return date;
        }

        return null;
    }

    /// <summary>The leave; a view that does not exist when none is stated.</summary>
    public JsonView Leave(in RecordView record) => record[leaves[0]].Exists ? record[leaves[0]] : record[leaves[1]];
}
