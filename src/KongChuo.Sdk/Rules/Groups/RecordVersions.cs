namespace KongChuo.Rules.Groups;

/// <summary>Tells a record's standing version from those it replaced. A record is one by its issuer and id; its highest version stands.</summary>
internal static class RecordVersions
{
    /// <summary>The members a fact about a ledger has to keep for <see cref="Latest"/>.</summary>
    public static readonly Field[] Fields = [Field.At("/issuer/partyId"), Field.At("/recordId"), Field.At("/recordVersion")];

    /// <summary>Leaves out replaced versions; of one version that came more than once the first stays. The order is kept.</summary>
    public static IEnumerable<Fact> Latest(this IEnumerable<Fact> ledgers)
    {
        var all = ledgers.ToList();
        var standing = new Dictionary<(string?, string?), Fact>();
        foreach (var fact in all)
        {
            var key = (fact.Text(Fields[0]), fact.Text(Fields[1]));
            if (!standing.TryGetValue(key, out var known) || fact[Fields[2]].Integer() > known[Fields[2]].Integer())
                standing[key] = fact;
        }

        var kept = standing.Values.ToHashSet();
        return all.Where(kept.Contains);
    }
}
