using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>There is a bulletin of inspection every school year from the first known.</summary>
internal sealed class KC5023 : KC5023Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (set.Facts[0].Kind.Id != "B12")
            return false;
        foreach (var (schoolYear, before) in Periods.MissingSchoolYears(set.Facts, context.AsOf, context.Profile.Calendar))
            Report(context, before, null, "", null, schoolYear);
        return true;
    }
}
