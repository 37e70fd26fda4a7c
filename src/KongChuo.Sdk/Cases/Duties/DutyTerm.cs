namespace KongChuo.Cases.Duties;

/// <summary>One time a duty arose in a case: from when, until when, and what ended it.</summary>
/// <param name="Beginning">The event it began with.</param>
/// <param name="Since">The date it is counted from.</param>
/// <param name="Due">The last day on which it is in time; null when there is none.</param>
/// <param name="End">The event that fulfilled or ended it; null when it is open.</param>
internal sealed record DutyTerm(CaseMoment Beginning, DateOnly Since, DateOnly? Due, CaseMoment? End)
{
    /// <summary>Whether it was ended after its due date, or is open on a later date.</summary>
    public bool IsLate(DateOnly asOf) => Due is { } due && (End?.Date ?? asOf) > due;
}
