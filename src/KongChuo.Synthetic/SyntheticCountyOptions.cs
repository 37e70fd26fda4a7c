using KongChuo.Rules;

namespace KongChuo.Synthetic;

/// <summary>What decides a synthetic county. The same options give the same bytes, everywhere.</summary>
public sealed class SyntheticCountyOptions
{
    /// <summary>The most students a county can have: beyond it citizen numbers would repeat.</summary>
    public const int MaxStudents = 1_000_000;

    /// <summary>The first date a county can be made as of.</summary>
    public static DateOnly EarliestAsOf { get; } = new(2010, 1, 1);

    /// <summary>The last date a county can be made as of.</summary>
    public static DateOnly LatestAsOf { get; } = new(2090, 12, 31);

    /// <summary>The seed, at least 0.</summary>
    public required int Seed { get; init; }

    /// <summary>Children of compulsory school age, 1 to <see cref="MaxStudents"/>.</summary>
    public required int Students { get; init; }

    /// <summary>The date of the data, a calendar date at +08:00; nothing recorded as past lies after it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The profile: it gives the county's division code, unless one is stated, and the ages of schooling.</summary>
    public Profile Profile { get; init; } = Profile.Core;

    /// <summary>
    /// The county's division code: province, 01 to 49, and 99, never issued; null for the profile's. Counties of different codes that are stated and
    /// different seeds have no child, case or number in common.
    /// </summary>
    public string? Division { get; init; }

    /// <summary>Whether a county with this division code can be made.</summary>
    /// <param name="code">Six digits.</param>
    public static bool IsDivision(string code) => CountyCode.Holds(code);

    /// <summary>Children in the ledger of suspected dropouts; null for 300 in 100,000 students, at least 1 where there is room.</summary>
    public int? Suspects { get; init; }

    /// <summary>Children in the ledger of dropouts; null for 40 in 100,000 students, at least 1 where there is room.</summary>
    public int? Dropouts { get; init; }
}
