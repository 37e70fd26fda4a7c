using Bogus;
using Bogus.DataSets;

namespace KongChuo.Synthetic.Pools;

/// <summary>Surnames and given names, drawn once; a Chinese name is surname and given name without a space.</summary>
internal sealed class NamePools
{
    private const string Locale = "zh_CN";
    private const int DataSetDraws = 400;

    public NamePools(Randomizer random, CountyFacts facts)
    {
        var dataSet = new Name(Locale) { Random = random };
        Surnames = TextPool.Fill(random, [.. WeightedSurnames(facts), .. Draws(() => dataSet.LastName(), SurnameTable.TailWeight)]);
        Boys = TextPool.Fill(random, [.. Even(GivenNameTable.Boys, 260), .. Draws(() => dataSet.FirstName(), 9), .. Even(GivenNameTable.SingleForBoys, 80)]);
        Girls = TextPool.Fill(random, [.. Even(GivenNameTable.Girls, 260), .. Pairs(random, GivenNameTable.ForGirls), .. Even(GivenNameTable.SingleForGirls, 80)]);
        Men = TextPool.Fill(random, [.. Even(GivenNameTable.Men, 120), .. Draws(() => dataSet.FirstName(), 4)]);
        Women = TextPool.Fill(random, [.. Even(GivenNameTable.Women, 120), .. Pairs(random, GivenNameTable.ForWomen)]);
        OldMen = TextPool.Fill(random, Even(GivenNameTable.OldMen, 1));
        OldWomen = TextPool.Fill(random, Even(GivenNameTable.OldWomen, 1));
    }

    /// <summary>Surnames, as frequent as in the population and the county.</summary>
    public TextPool Surnames { get; }

    /// <summary>Given names of boys at school.</summary>
    public TextPool Boys { get; }

    /// <summary>Given names of girls at school.</summary>
    public TextPool Girls { get; }

    /// <summary>Given names of their fathers' generation, and of men in office.</summary>
    public TextPool Men { get; }

    /// <summary>Given names of their mothers' generation, and of women in office.</summary>
    public TextPool Women { get; }

    /// <summary>Given names of grandfathers.</summary>
    public TextPool OldMen { get; }

    /// <summary>Given names of grandmothers.</summary>
    public TextPool OldWomen { get; }

    private static IEnumerable<(string Text, int Weight)> WeightedSurnames(CountyFacts facts) =>
        SurnameTable.Common.Select(item => (item.Surname, item.Weight * facts.SurnameFactors.GetValueOrDefault(item.Surname, 10) / 10));

    private static List<(string Text, int Weight)> Even(string words, int weight) => [.. words.Split(' ').Select(word => (word, weight))];

    private static List<(string Text, int Weight)> Draws(Func<string> next, int weight) =>
        [.. Enumerable.Range(0, DataSetDraws).Select(_ => (next(), weight))];

    private static List<(string Text, int Weight)> Pairs(Randomizer random, string letters) =>
        Draws(() => string.Concat(random.ArrayElement(letters.ToCharArray()), random.ArrayElement(letters.ToCharArray())), 9);
}
