using KongChuo.Synthetic.Calendar;

namespace KongChuo.Synthetic.Cases;

/// <summary>Draws dropouts.</summary>
internal sealed class Dropouts(int seed, SchoolCalendar calendar, DiscoveryDates dates)
{
    private const int MostPersuasions = 6;
    private const int ContinuePerMillion = 550_000; // geometric with p = 0.45
    private const int FirstGradeOfJunior = 7;
    private static readonly int ReasonTotal = Reason.All.Sum(reason => reason.Weight);

    /// <summary>Draws the dropping out of a child; always the same.</summary>
    public Dropout Of(int child, int grade)
    {
        var draw = new Draw(seed, Purpose.Dropout, child);
        var reason = PickReason(grade, ref draw);
        var secondary = draw.Chance(350_000) ? Reason.Weariness : null;
        var discovered = dates.Pick(ref draw);
        var date = discovered.AddDays(-draw.Between(1, 30));
        var isExempt = reason.MayExempt && draw.Chance(500_000);
        var before = date < new DateOnly(calendar.Autumn, 9, 1) ? grade - 1 : grade;
        var (persuasions, last) = isExempt ? (0, null) : Persuade(discovered, ref draw);
        var (state, joint) = isExempt ? (30, 0) : Proceed(reason, persuasions, ref draw);
        return new Dropout(
            reason,
            ReferenceEquals(secondary, reason) ? null : secondary,
            date,
            discovered,
            before,
            state,
            persuasions,
            joint,
            last,
            isExempt,
            draw.Chance(75_000) ? 1 : 0);
    }

    private static Reason PickReason(int grade, ref Draw draw)
    {
        while (true)
        {
            var point = draw.Below(ReasonTotal);
            var chosen = 0;
            while (point >= Reason.All[chosen].Weight)
                point -= Reason.All[chosen++].Weight;
            if (grade >= FirstGradeOfJunior || !Reason.All[chosen].ForJuniorOnly)
                return Reason.All[chosen];
        }
    }

    /// <summary>Persuades every 3 to 14 days, as long as there is hope and time.</summary>
    private (int Count, DateOnly? Last) Persuade(DateOnly discovered, ref Draw draw)
    {
        var next = discovered.AddDays(draw.Between(1, 5));
        var (count, last) = (0, (DateOnly?)null);
        while (next <= calendar.AsOf && count < MostPersuasions)
        {
            (count, last) = (count + 1, next);
            next = next.AddDays(draw.Between(3, 14));
            if (!draw.Chance(ContinuePerMillion))
                break;
        }

        return (count, last);
    }

    /// <summary>A missing child is searched for; of those persuaded three times in vain 15 % go to the joint team.</summary>
    private static (int State, int Joint) Proceed(Reason reason, int persuasions, ref Draw draw)
    {
        var isJoint = persuasions >= 3 && draw.Chance(150_000);
        var joint = isJoint ? draw.Between(1, 3) : 0;
        if (ReferenceEquals(reason, Reason.Missing))
            return (isJoint ? 50 : 28, joint);
        if (joint == 3 && draw.Chance(100_000))
            return (80, joint);
        if (isJoint)
            return (50, joint);
        if (persuasions == 0)
            return (30, 0);
        return (persuasions >= 2 && draw.Chance(100_000) ? 55 : 40, 0);
    }
}
