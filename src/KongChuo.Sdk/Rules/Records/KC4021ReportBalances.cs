namespace KongChuo.Rules.Records;

/// <summary>The figures of a report add up: opening and changes to the closing figure, stages to the total.</summary>
internal sealed class KC4021 : KC4021Rule
{
    private readonly Sum[] sums =
    [
        new(
            "/suspectedClosing",
            ["/suspectedOpening", "/suspectedAdded"],
            ["/suspectedExcluded", "/suspectedConverted", "/suspectedReturned", "/suspectedResettled", "/suspectedDeferred", "/suspectedOther"]),
        new(
            "/dropoutClosing",
            ["/dropoutOpening", "/suspectedConverted", "/dropoutRelapsed"],
            [
                "/dropoutReturned", "/dropoutResettled", "/dropoutDeferred", "/dropoutExcluded", "/dropoutExitRecognized", "/dropoutOther",
            ]),
        new("/enrolledTotal", ["/byStage/primary", "/byStage/junior", "/byStage/specialEducation"], []),
    ];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var sum in sums)
        {
            if (record[sum.Total].Integer() is not { } stated || sum.Of(record) is not { } expected)
                continue;
            hasJudged = true;
            if (stated != expected)
                Report(ref context, record[sum.Total].Offset, expected, stated);
        }

        return hasJudged;
    }

    private sealed class Sum(string total, string[] plus, string[] minus)
    {
        private readonly Field[] added = [.. plus.Select(Field.At)];
        private readonly Field[] taken = [.. minus.Select(Field.At)];

        public Field Total { get; } = Field.At(total);

        public long? Of(in RecordView record)
        {
            long? sum = 0;
            foreach (var field in added)
                sum += record[field].Integer();
            foreach (var field in taken)
                sum -= record[field].Integer();
            return sum;
        }
    }
}
