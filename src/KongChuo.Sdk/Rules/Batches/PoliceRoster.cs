using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>The police roster (B03) against the ledger of school-age children (L01), each in its latest version.</summary>
internal static class PoliceRoster
{
    private static readonly Field Status = Field.At("/recordStatus");

    /// <summary>The rows of children who are not in the ledger and of whom it is not said why; null when there is no ledger, or no row.</summary>
    public static List<Fact>? Unlisted(FactSet set, GroupContext context)
    {
        var rows = set.Of("B03").Latest().ToList();
        if (rows.Count == 0 || !context.HasSeen("L01"))
            return null;
        return set.Of("L01").Latest().Any(child => !child[Status].Is("REMOVED"u8)) ? [] : rows.FindAll(row => !row.At("/rowNote").Exists);
    }
}
