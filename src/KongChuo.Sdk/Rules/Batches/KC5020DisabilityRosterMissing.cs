using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>The register of disabled children comes every year from the first known.</summary>
internal sealed class KC5020 : KC5020Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (set.Facts[0].Kind.Id != "B09" || context.Profile.Parameter("KB-R026.due")?.ToString() is not { Length: 5 } due)
            return false;
        foreach (var (year, before) in Periods.MissingYears(set.Facts, context.AsOf, due))
            Report(context, before, null, "", null, year);
        return true;
    }
}
