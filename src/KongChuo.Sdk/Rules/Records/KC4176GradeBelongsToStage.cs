using System.Globalization;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The grade of an enrollment is one of its stage; vocational and special education, and children not enrolled, are not judged.</summary>
internal sealed class KC4176 : KC4176Rule
{
    private readonly Enrollment[] enrollments = [new("/enrollment"), new("/schoolInfo")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var enrollment in enrollments)
        {
            var grade = record[enrollment.Grade];
            if (Fits(record[enrollment.Stage], grade, record[enrollment.System].Text()) is not { } fits)
                continue;
            hasJudged = true;
            if (!fits)
                Report(ref context, grade.Offset);
        }

        return hasJudged;
    }

    private static bool? Fits(JsonView stage, JsonView grade, string? system)
    {
        if (!int.TryParse(grade.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 13)
            return null;
        return stage.Text() switch
        {
            "10" => false,
            "20" => number <= (system == "54" ? 5 : 6),
            "30" => number <= 9 && number >= (system == "63" ? 7 : 6),
            "40" => number > 10,
            _ => null,
        };
    }

    private sealed class Enrollment(string pointer)
    {
        public Field Stage { get; } = Field.At(pointer + "/schoolStage");

        public Field Grade { get; } = Field.At(pointer + "/grade");

        public Field System { get; } = Field.At(pointer + "/schoolSystem");
    }
}
