using Bogus;

namespace KongChuo.Synthetic.Calendar;

/// <summary>
/// When suspicion arises in the year up to the date of the data: three in ten in February and March, four in ten in August and
/// September, after the terms open; the rest evenly.
/// </summary>
internal sealed class DiscoveryDates
{
    /// <summary>The most recent suspicion lies so many days back.</summary>
    public const int Newest = 7;

    private const int Slots = 4096;
    private const int DaysOfYear = 365;
    private readonly DateOnly[] dates = new DateOnly[Slots];

    public DiscoveryDates(Randomizer random, DateOnly asOf)
    {
        var days = Enumerable.Range(0, DaysOfYear).Select(back => asOf.AddDays(-Newest - back)).ToArray();
        var total = days.Sum(Weight);
        for (var i = 0; i < Slots; i++)
        {
            var point = random.Number(total - 1);
            var chosen = 0;
            while (point >= Weight(days[chosen]))
                point -= Weight(days[chosen++]);
            dates[i] = days[chosen];
        }
    }

    /// <summary>Takes a date.</summary>
    public DateOnly Pick(ref Draw draw) => dates[draw.Below(Slots)];

    private static int Weight(DateOnly date) => date.Month switch
    {
        2 or 3 => 5085,
        8 or 9 => 6557,
        _ => 1224,
    };
}
