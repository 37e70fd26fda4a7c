using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The expected grade follows from the birth date and a school year: the one the record was written in, or until the cut-off the coming one.</summary>
internal sealed class KC4173 : KC4173Rule
{
    private const int LastGrade = 9;

    private readonly Field birthDate = Field.At("/child/birthDate");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field expectedGrade = Field.At("/expectedGrade");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[birthDate].Date() is not { } birth || record[updatedAt].Instant() is not { } updated || Number(record[expectedGrade]) is not { } stated)
            return false;
        var written = updated.InChina();
        if (Cohorts.ExpectedGrade(birth, written, context.Profile) is not { } current
            || Cohorts.ExpectedGrade(birth, new DateOnly(written.Year, 12, 31), context.Profile) is not { } coming || coming > LastGrade)
            return false;
        if (stated != Math.Max(current, 0) && stated != Math.Max(coming, 0))
            Report(ref context, record[expectedGrade].Offset);
        return true;
    }

    /// <summary>The number of a grade, 0 to 9, of ordinary or special schools; null for other codes.</summary>
    private static int? Number(JsonView grade) => grade.Utf8() is [(byte)'0' or (byte)'S', >= (byte)'0' and <= (byte)'9' and var digit] ? digit - '0' : null;
}
