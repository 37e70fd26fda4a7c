using KongChuo.Synthetic.People;

namespace KongChuo.Synthetic.Cases;

/// <summary>
/// Which children have a case, and the case numbers, which run without gap in each year. A child has one case at most: it is either
/// suspected or known to have dropped out.
/// </summary>
internal sealed class CaseBook
{
    private const int JuniorWeight = 4;
    private readonly Suspicions suspicions;
    private readonly Dropouts dropouts;
    private readonly int[] places;

    public CaseBook(SyntheticCountyOptions options, GradePlan grades, Suspicions suspicions, Dropouts dropouts)
    {
        (this.suspicions, this.dropouts) = (suspicions, dropouts);
        var count = CaseCount.Of(options);
        DroppedOut = new CaseList(count.Dropouts);
        Suspected = new CaseList(count.Suspects);
        places = new int[options.Students];
        Choose(options, grades);
        var next = new Dictionary<int, int>();
        for (var i = 0; i < DroppedOut.Children.Length; i++)
        {
            places[DroppedOut.Children[i]] = -1 - i;
            DroppedOut.Number(i, DropOut(DroppedOut.Children[i], grades.Of(DroppedOut.Children[i]).Grade).Discovered.Year, next);
        }

        for (var i = 0; i < Suspected.Children.Length; i++)
        {
            places[Suspected.Children[i]] = 1 + i;
            var suspicion = Suspect(Suspected.Children[i], grades.Of(Suspected.Children[i]).Grade);
            Suspected.Number(i, suspicion.Discovered.Year, next);
            ClosedSuspicions += suspicion.IsClosed ? 1 : 0;
        }
    }

    /// <summary>Children known to have dropped out.</summary>
    public CaseList DroppedOut { get; }

    /// <summary>Children suspected.</summary>
    public CaseList Suspected { get; }

    /// <summary>How many of the suspicions are closed.</summary>
    public int ClosedSuspicions { get; }

    /// <summary>Whether there is a case about a child.</summary>
    public CaseStatus StatusOf(int child) => places[child] switch { 0 => CaseStatus.None, > 0 => CaseStatus.Suspected, _ => CaseStatus.DroppedOut };

    /// <summary>The suspicion about a child in a grade.</summary>
    public Suspicion Suspect(int child, int grade) => suspicions.Of(child, grade);

    /// <summary>The dropping out of a child in a grade.</summary>
    public Dropout DropOut(int child, int grade) => dropouts.Of(child, grade);

    /// <summary>Year and sequence of the number of a child's case.</summary>
    public (int Year, int Sequence) NumberOf(int child) =>
        places[child] > 0 ? Suspected.NumberAt(places[child] - 1) : DroppedOut.NumberAt(-1 - places[child]);

    /// <summary>Takes those with the smallest keys; juniors' keys are smaller by their weight.</summary>
    private void Choose(SyntheticCountyOptions options, GradePlan grades)
    {
        var keys = new ulong[options.Students];
        var children = new int[options.Students];
        for (var i = 0; i < keys.Length; i++)
        {
            children[i] = i;
            keys[i] = new Draw(options.Seed, Purpose.Selection, i).Next() / (ulong)(grades.Of(i).Grade > 6 ? JuniorWeight : 1);
        }

        Array.Sort(keys, children);
        var dropped = DroppedOut.Children.Length;
        children.AsSpan(0, dropped).CopyTo(DroppedOut.Children);
        children.AsSpan(dropped, Suspected.Children.Length).CopyTo(Suspected.Children);
        Array.Sort(DroppedOut.Children);
        Array.Sort(Suspected.Children);
    }
}
