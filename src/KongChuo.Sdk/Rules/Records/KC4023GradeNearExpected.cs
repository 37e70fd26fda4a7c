using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The grade a child attends is not far from the expected one.</summary>
internal sealed class KC4023 : KC4023Rule
{
    private readonly Field grade = Field.At("/enrollment/grade");
    private readonly Field expectedGrade = Field.At("/expectedGrade");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R044.maxGradeGap")?.ToInt32() is not { } largest
            || Number(record[grade]) is not { } actual || Number(record[expectedGrade]) is not { } expected)
            return false;
        if (Math.Abs(actual - expected) > largest)
            Report(ref context, record[grade].Offset);
        return true;
    }

    /// <summary>The number of a grade of ordinary compulsory education, 1 to 9.</summary>
    private static int? Number(JsonView grade) => grade.Utf8() is [(byte)'0', >= (byte)'1' and <= (byte)'9' and var digit] ? digit - '0' : null;
}
