using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>Batches and bulletins of a package belong to the period its manifest states.</summary>
internal sealed class KC6020 : KC6020Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context).Where(package => package.Manifest.PeriodStart is not null))
        {
            foreach (var (listed, present) in package.Judged)
            {
                isSubject |= present.Said.Headers + present.Said.Kinds.Count(kind => kind.Key[0] == 'B') > 0;
                if (present.Said.OutsidePeriod > 0)
                    Report(context, package.At(listed), listed.Path, present.Said.OutsidePeriod);
            }
        }

        return isSubject;
    }
}
