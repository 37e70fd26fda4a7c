using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every month from the first known has its bulletin.</summary>
internal sealed class KC5012 : KC5012Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id))
            return false;
        foreach (var (month, before) in Periods.MissingMonths(set.Facts, context.AsOf.AddDays(1 - context.AsOf.Day)))
            Report(context, before, null, "", null, month);
        return true;
    }
}
