using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>A record not marked synthetic uses no division kept for made-up data; the first place found is reported.</summary>
internal sealed class KC3120 : KC3120Rule
{
    private readonly Field synthetic = Field.At("/synthetic");
    private readonly RowFields rows = new();

    private readonly Field[] divisions =
    [
        Field.At("/child/householdDivision"),
        Field.At("/child/residenceDivision"),
        Field.At("/responsibleDivision"),
        Field.At("/villageCode"),
        Field.At("/householdDivision"),
        Field.At("/issuer/divisionCode"),
        Field.At("/sender/divisionCode"),
        Field.At("/data/issuer/divisionCode"),
        Field.At("/data/payload/employerDivision"),
    ];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (!record[synthetic].IsTrue && FirstReserved(record) is { Exists: true } found)
            Report(ref context, found.Offset);
        return true;
    }

    private JsonView FirstReserved(in RecordView record)
    {
        foreach (var field in divisions)
        {
            if (IsReserved(record[field]))
                return record[field];
        }

        foreach (var list in rows.Of(record))
        {
            foreach (var row in record[list].Items())
            {
                var residence = row.Member("child"u8).Member("residenceDivision"u8);
                if (IsReserved(residence))
                    return residence;
            }
        }

        return default;
    }

    /// <summary>Whether the county is numbered 99, which none is.</summary>
    private static bool IsReserved(JsonView division) => division.Utf8() is [_, _, _, _, (byte)'9', (byte)'9', ..];
}
