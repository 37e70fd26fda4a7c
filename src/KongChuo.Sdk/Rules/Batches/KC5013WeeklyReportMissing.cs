using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every week from the first known has its verification and its report.</summary>
internal sealed class KC5013 : KC5013Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id))
            return false;
        foreach (var (week, before) in Periods.MissingWeeks(set.Facts, context.AsOf))
            Report(context, before, null, "", null, week);
        return true;
    }
}
