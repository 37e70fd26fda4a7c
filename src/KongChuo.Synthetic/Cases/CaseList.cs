namespace KongChuo.Synthetic.Cases;

/// <summary>The children of one ledger of cases, in the order of the population, with their case numbers.</summary>
internal sealed class CaseList(int count)
{
    private readonly (int Year, int Sequence)[] numbers = new (int, int)[count];

    /// <summary>The children.</summary>
    public int[] Children { get; } = new int[count];

    /// <summary>Gives the case at a place the next number of its year.</summary>
    public void Number(int place, int year, Dictionary<int, int> lastOfYear)
    {
        var sequence = lastOfYear.GetValueOrDefault(year) + 1;
        lastOfYear[year] = sequence;
        numbers[place] = (year, sequence);
    }

    /// <summary>The number of the case at a place.</summary>
    public (int Year, int Sequence) NumberAt(int place) => numbers[place];
}
