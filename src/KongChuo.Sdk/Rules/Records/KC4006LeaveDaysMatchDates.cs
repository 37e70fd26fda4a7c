using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>
/// The days of a leave are the calendar days between its dates. Without a last day, any count from the day the record was made to the date
/// of the data is right.
/// </summary>
internal sealed class KC4006 : KC4006Rule
{
    private readonly Leave ledger = new("/leave", "/updatedAt");
    private readonly Leave @event = new("/data/payload/leave", "/recordedtime");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var leave = record[@event.Days].Exists ? @event : ledger;
        var days = record[leave.Days];
        if (days.Integer() is not { } stated || record[leave.Start].Date() is not { } start)
            return false;
        var actual = record[leave.ActualEnd].Date();
        var expected = Dates.InclusiveDays(start, actual ?? record[leave.ExpectedEnd].Date() ?? context.AsOf);
        if (stated != expected && !(actual is null && IsSoFar(stated, start, record[leave.Made], context.AsOf)))
            Report(ref context, days.Offset, stated, expected);
        return true;
    }

    private static bool IsSoFar(long stated, DateOnly start, JsonView made, DateOnly asOf) =>
        stated >= Dates.InclusiveDays(start, made.Instant()?.InChina() ?? asOf) && stated <= Dates.InclusiveDays(start, asOf);

    /// <summary>Where a leave stands in a kind of record, and when the record was made.</summary>
    private sealed class Leave(string place, string made)
    {
        public Field Days { get; } = Field.At(place + "/calendarDays");

        public Field Start { get; } = Field.At(place + "/startDate");

        public Field ActualEnd { get; } = Field.At(place + "/actualEndDate");

        public Field ExpectedEnd { get; } = Field.At(place + "/expectedEndDate");

        public Field Made { get; } = Field.At(made);
    }
}
