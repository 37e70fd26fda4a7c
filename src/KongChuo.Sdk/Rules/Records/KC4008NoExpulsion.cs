using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>In compulsory education nobody withdraws and nobody is expelled.</summary>
internal sealed class KC4008 : KC4008Rule
{
    private readonly (Field Status, Field Stage)[] enrollments =
    [
        (Field.At("/enrollment/enrollmentStatus"), Field.At("/enrollment/schoolStage")),
        (Field.At("/schoolInfo/enrollmentStatus"), Field.At("/schoolInfo/schoolStage")),
        (Field.At("/data/payload/enrollment/enrollmentStatus"), Field.At("/data/payload/enrollment/schoolStage")),
    ];

    private readonly Field newStatus = Field.At("/data/payload/newStatus");
    private readonly Field alteration = Field.At("/data/payload/alterationType");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var (status, stage) in enrollments)
            hasJudged |= IsCompulsory(record[stage]) && Judge(record[status], "03"u8, "14"u8, ref context);
        return Judge(record[newStatus], "03"u8, "14"u8, ref context) | Judge(record[alteration], "31"u8, "42"u8, ref context) | hasJudged;
    }

    private static bool IsCompulsory(JsonView stage) => stage.Is("20"u8) || stage.Is("30"u8) || stage.Is("51"u8);

    private static bool Judge(JsonView code, ReadOnlySpan<byte> withdrawn, ReadOnlySpan<byte> expelled, ref RuleContext context)
    {
        if (code.Is(withdrawn) || code.Is(expelled))
            Report(ref context, code.Offset);
        return code.Exists;
    }
}
