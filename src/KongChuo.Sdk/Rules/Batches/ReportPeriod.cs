namespace KongChuo.Rules.Batches;

/// <summary>A period reports are made for.</summary>
/// <param name="Name">
/// As findings write it: <c>2025-09-01</c>, <c>2025-W37</c>, <c>2025-09</c>, <c>2025-Q3</c>, <c>2025-H2</c>, <c>2025</c>, the school year <c>2024-2025</c> or the
/// term <c>2024-2025-1</c>.
/// </param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day.</param>
internal readonly record struct ReportPeriod(string Name, DateOnly First, DateOnly Last)
{
    /// <summary>The deadline by a day of the month: that day of its last month when it ends with one, else its last day.</summary>
    public DateOnly DueBy(int dayOfMonth) =>
        First.Day == 1 && Last == Weeks.LastOfMonth(Last) ? new DateOnly(Last.Year, Last.Month, Math.Clamp(dayOfMonth, 1, Last.Day)) : Last;

    /// <summary>The deadline by a day of the year: that day when it is a calendar year, else its last day.</summary>
    public DateOnly DueBy(DayRange dayOfYear) => First is { Month: 1, Day: 1 } && Last is { Month: 12, Day: 31 } ? dayOfYear.In(First.Year).Last : Last;
}
