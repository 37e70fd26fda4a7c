using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>Batches and bulletins of a package name its sender as the one who compiled or sent them.</summary>
internal sealed class KC6014 : KC6014Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Judged)
            {
                isSubject |= present.Said.Headers + present.Said.Kinds.Count(kind => kind.Key[0] == 'B') > 0;
                if (present.Said.OfOthers > 0)
                    Report(context, package.At(listed), listed.Path, present.Said.OfOthers);
            }
        }

        return isSubject;
    }
}
