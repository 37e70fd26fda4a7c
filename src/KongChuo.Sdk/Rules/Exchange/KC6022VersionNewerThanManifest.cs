using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>No record of a package was made to a later version than its manifest.</summary>
internal sealed class KC6022 : KC6022Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Judged)
            {
                isSubject |= present.Records > 0;
                if (present.Said.Newer > 0)
                    Report(context, package.At(listed), listed.Path, present.Said.Newer);
            }
        }

        return isSubject;
    }
}
