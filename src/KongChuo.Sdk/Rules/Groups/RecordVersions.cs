namespace KongChuo.Rules.Groups;

/// <summary>Tells a record's standing version from those it replaced. A record is one by its issuer, or the sender of a bulletin, and its id; its highest version stands.</summary>
internal static class RecordVersions
{
    /// <summary>The members a fact about a ledger has to keep for <see cref="Latest"/>.</summary>
    public static readonly Field[] Fields = [Field.At("/issuer/partyId"), Field.At("/recordId"), Field.At("/recordVersion")];

    /// <summary>The members a fact about a bulletin, or a row of one, has to keep for <see cref="Latest"/>.</summary>
    public static readonly Field[] BulletinFields = [Field.At("/sender/partyId"), .. Fields[1..]];

    /// <summary>
    /// Leaves out replaced versions; of one version that came more than once the first stays, with all its rows. What has no record id, as events, has no
    /// versions and stays. The order is kept.
    /// </summary>
    public static IEnumerable<Fact> Latest(this IEnumerable<Fact> facts)
    {
        var all = facts.ToList();
        var standing = new Dictionary<(string?, string), Fact>();
        foreach (var fact in all)
        {
            if (KeyOf(fact) is { } key && (!standing.TryGetValue(key, out var known) || fact[Fields[2]].Integer() > known[Fields[2]].Integer()))
                standing[key] = fact;
        }

        return all.Where(fact => KeyOf(fact) is not { } key || (standing[key].Input, standing[key].Record) == (fact.Input, fact.Record));
    }

    private static (string? Party, string Id)? KeyOf(Fact fact) =>
        fact.Text(Fields[1]) is { } id ? (fact.Text(Fields[0]) ?? fact.Text(BulletinFields[0]), id) : null;
}
