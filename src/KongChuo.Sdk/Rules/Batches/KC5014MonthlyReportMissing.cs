using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every month from the first known has its report, due on its day.</summary>
internal sealed class KC5014 : KC5014Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (set.Facts[0].Kind.Id != "B13" || context.Number("KB-R025.dayOfMonth") is not { } day)
            return false;
        var firstNotDue = context.AsOf.Day > day ? context.AsOf.AddMonths(1) : context.AsOf;
        foreach (var (month, before) in Periods.MissingMonths(set.Facts, firstNotDue.AddDays(1 - firstNotDue.Day)))
            Report(context, before, null, "", null, month);
        return true;
    }
}
