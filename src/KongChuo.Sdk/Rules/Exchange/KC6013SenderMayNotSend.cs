using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>Who sends a ledger or bulletin is of a type of party whose duties name it.</summary>
internal sealed class KC6013 : KC6013Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var package in set.Packages(context))
        {
            foreach (var (listed, present) in package.Judged)
            {
                var kinds = present.Said.Kinds.Keys.Where(SenderDuties.IsInTable).ToList();
                isSubject |= kinds.Count > 0;
                if (package.Manifest.Sender.Type is { } party && kinds.Find(kind => !SenderDuties.MaySend(party, kind)) is { } other)
                    Report(context, package.At(listed), listed.Path, other, party);
            }
        }

        return isSubject;
    }
}
