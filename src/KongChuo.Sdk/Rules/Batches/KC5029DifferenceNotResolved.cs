using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>A difference between two ledgers is resolved in its own comparison or a later one, or is gone in the next.</summary>
internal sealed class KC5029 : KC5029Rule
{
    private readonly ComparisonFields fields = new();

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (set.Facts[0].Kind.Id != "B15" || context.Profile.Parameter("KB-R062.closeWithin") is not { IsOff: false } within)
            return false;
        var isSubject = false;
        var comparisons = set.Facts.Latest().Select(fields.Read).Where(comparison => comparison.Created.InChina() <= context.AsOf);
        foreach (var series in comparisons.GroupBy(comparison => comparison.Ledgers, StringComparer.Ordinal).Select(item => item.OrderBy(comparison => comparison.Created).ToList()))
        {
            for (var i = 0; i < series.Count; i++)
            {
                if (!(context.AsOf > series[i].Created.InChina().Plus(within.ToString())))
                    continue;
                isSubject |= series[i].Differences.Count > 0;
                foreach (var difference in series[i].Differences.Where(difference => !IsClosed(difference, series, i)))
                    Report(context, series[i].Bulletin, null, difference.Pointer, null);
            }
        }

        return isSubject;
    }

    /// <summary>A later comparison resolves a row by its id unless a row of its own bears the same id.</summary>
    private static bool IsClosed(Difference difference, List<Comparison> series, int index) =>
        series[index].Resolved.Contains(difference.RowId)
        || series.Skip(index + 1).Any(later => later.Resolved.Contains(difference.RowId) && !later.Differences.Exists(own => own.RowId == difference.RowId))
        || (index + 1 < series.Count && !series[index + 1].Differences.Exists(own => own.Identity == difference.Identity));
}
