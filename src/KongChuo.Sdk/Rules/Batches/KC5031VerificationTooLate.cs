using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>
/// A verification of ledgers follows the one before within the period; one that would fall in a vacation may wait for the first teaching week.
/// One alone is no series.
/// </summary>
internal sealed class KC5031 : KC5031Rule
{
    private readonly Field time = Field.At("/time");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (set.Facts[0].Kind.Id != "E801" || context.Profile.Parameter("KB-R020.period") is not { IsOff: false } period)
            return false;
        var checks = set.Facts.Select(fact => (Fact: fact, Date: fact[time].Instant()?.InChina())).Where(item => item.Date <= context.AsOf).OrderBy(item => item.Date).ToList();
        if (checks.Count < 2)
            return false;
        for (var i = 0; i < checks.Count; i++)
        {
            var (last, next) = (checks[i].Date!.Value, i + 1 < checks.Count ? checks[i + 1].Date!.Value : context.AsOf);
            if (Due(last, period.ToString(), context.Profile) is { } due && next > due)
                Report(context, checks[i].Fact, null, time.Pointer, null, last, due);
        }

        return true;
    }

    private static DateOnly? Due(DateOnly last, string period, Profile profile)
    {
        if (last.Plus(period) is not { } due)
            return null;
        var isExempt = profile.Parameter("KB-R020.vacationExempt")?.ToBoolean() == true && profile.Calendar.IsVacation(due, due);
        return isExempt ? profile.Calendar.EndOfNext("week", due, isVacationExempt: true) : due;
    }
}
