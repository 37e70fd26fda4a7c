using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The bytes of a file have the SHA-256 digest the manifest states.</summary>
internal sealed class KC6009 : KC6009Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Measured)
            {
                foreach (var digest in listed.Digests.Where(digest => digest.Algorithm == PlacedDigest.Sha256))
                {
                    isSubject = true;
                    if (digest.Value != present.Sha256)
                        Report(context, package.At(digest), listed.Path);
                }
            }
        }

        return isSubject;
    }
}
