using KongChuo.Rules;

namespace KongChuo.Synthetic;

/// <summary>What distinguishes the made-up counties. None of their division codes was ever issued.</summary>
/// <param name="Division">Six digits.</param>
/// <param name="Name">The county's name.</param>
/// <param name="AreaCode">The telephone area.</param>
/// <param name="Elsewhere">The made-up county of another province that migrants come from and workers go to.</param>
/// <param name="ElsewhereName">Its name.</param>
/// <param name="SurnameFactors">How much more frequent surnames are here than in the country, in tenths; 10 where not listed.</param>
internal sealed record CountyFacts(
    string Division,
    string Name,
    string AreaCode,
    string Elsewhere,
    string ElsewhereName,
    IReadOnlyDictionary<string, int> SurnameFactors)
{
    private static readonly Dictionary<string, int> Southern = new(StringComparer.Ordinal)
    {
        ["陈"] = 26, ["林"] = 70, ["黄"] = 25, ["吴"] = 22, ["郑"] = 30, ["苏"] = 30, ["许"] = 30, ["蔡"] = 25,
    };

    private static readonly Dictionary<string, int> Northern = new(StringComparer.Ordinal) { ["王"] = 13, ["张"] = 12, ["李"] = 11, ["郭"] = 15 };

    /// <summary>The county of a profile, or one like it with a division code of its own.</summary>
    public static CountyFacts Of(SyntheticCountyOptions options)
    {
        var facts = Of(options.Profile);
        return options.Division is { } division ? facts with { Division = division, Elsewhere = CountyCode.Elsewhere(division) } : facts;
    }

    private static CountyFacts Of(Profile profile) => profile.Id switch
    {
        "fangcheng-2025" => new CountyFacts("411399", "合成方城县", "0377", "350599", "合成县", Northern),
        "anze-2022" => new CountyFacts("141099", "合成安泽县", "0357", "411399", "合成方城县", Northern),
        _ => new CountyFacts("350599", "合成县", "0595", "411399", "合成方城县", Southern),
    };
}
