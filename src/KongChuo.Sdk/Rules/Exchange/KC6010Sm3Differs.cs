using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The bytes of a file have the SM3 digest the manifest states.</summary>
internal sealed class KC6010 : KC6010Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Measured)
            {
                foreach (var digest in listed.Digests.Where(digest => digest.Algorithm == PlacedDigest.Sm3))
                {
                    isSubject = true;
                    if (digest.Value != present.Sm3)
                        Report(context, package.At(digest), listed.Path);
                }
            }
        }

        return isSubject;
    }
}
