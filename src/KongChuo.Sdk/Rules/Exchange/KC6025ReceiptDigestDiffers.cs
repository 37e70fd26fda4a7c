using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The digests of a receipt are those of the files that were sent.</summary>
internal sealed class KC6025 : KC6025Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var answer in ReceiptAnswer.All(set, context))
        {
            foreach (var digest in answer.File.Digests)
            {
                if (answer.Digest(digest.Algorithm) is not { } sent)
                    continue;
                isSubject = true;
                if (digest.Value != sent)
                    Report(context, answer.At(digest.Pointer, digest.Offset), answer.File.Path, digest.Algorithm);
            }
        }

        return isSubject;
    }
}
