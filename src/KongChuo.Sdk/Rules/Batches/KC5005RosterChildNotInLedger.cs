using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>Every child of the police roster is in the ledger of school-age children, or it is said why not.</summary>
internal sealed class KC5005 : KC5005Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Document;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (PoliceRoster.Unlisted(set, context) is not { } unlisted)
            return false;
        unlisted.ForEach(row => Report(context, row, null, "", null));
        return true;
    }
}
