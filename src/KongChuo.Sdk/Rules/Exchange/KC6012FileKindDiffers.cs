using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The records of a file are of the type the manifest states.</summary>
internal sealed class KC6012 : KC6012Rule
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
                var others = present.Said.Kinds.Where(kind => !Fits(kind.Key, listed)).ToList();
                if (others.Count > 0)
                    Report(context, package.At(listed), listed.Path, others[0].Key, others.Sum(kind => kind.Value));
            }
        }

        return isSubject;
    }

    private static bool Fits(string kindId, ListedFile listed)
    {
        var kind = KindTable.All.Concat(KindTable.Messages).First(kind => kind.Id == kindId);
        if (listed.RecordType is { } type && kind.WireName != type)
            return false;
        return listed.PayloadType switch
        {
            "LEDGER" => kind.Group == "ledger",
            "EVENTS" => kind.Group == "event",
            "BULLETIN" => kind.Group == "bulletin",
            "RECEIPT" => kind.Id is "package.receipt" or "package.acknowledgement",
            "REGISTRY" => kind.Id == "registry.parties",
            _ => false,
        };
    }
}
