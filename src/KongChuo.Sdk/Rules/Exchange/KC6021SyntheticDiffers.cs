using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The records of a package are made up or real as the manifest says.</summary>
internal sealed class KC6021 : KC6021Rule
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
                if (present.Said.OtherwiseSynthetic > 0)
                    Report(context, package.At(listed), listed.Path, present.Said.OtherwiseSynthetic);
            }
        }

        return isSubject;
    }
}
