using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>A file has as many bytes as the manifest states.</summary>
internal sealed class KC6007 : KC6007Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Measured)
            {
                isSubject = true;
                if (listed.Bytes is { } stated && stated.Value != present.Bytes)
                    Report(context, package.At(stated), listed.Path, stated.Value, present.Bytes);
            }
        }

        return isSubject;
    }
}
