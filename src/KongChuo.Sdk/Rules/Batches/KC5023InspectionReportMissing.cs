using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>There is a bulletin of inspection every year from the first known.</summary>
internal sealed class KC5023 : KC5023Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (set.Facts[0].Kind.Id != "B12")
            return false;
        foreach (var (year, before) in Periods.MissingYears(set.Facts, context.AsOf, "12-31"))
            Report(context, before, null, "", null, year);
        return true;
    }
}
