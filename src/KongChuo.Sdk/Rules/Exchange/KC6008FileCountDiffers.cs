using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A file holds as many records as the manifest states.</summary>
internal sealed class KC6008 : KC6008Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Judged)
            {
                isSubject = true;
                if (listed.Records is { } stated && stated.Value != present.Records)
                    Report(context, package.At(stated), listed.Path, stated.Value, present.Records);
            }
        }

        return isSubject;
    }
}
