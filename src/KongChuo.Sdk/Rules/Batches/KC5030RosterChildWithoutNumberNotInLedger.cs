using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A child of the police roster without a document number is in the ledger of school-age children by name and date of birth, or it is said why not.</summary>
internal sealed class KC5030 : KC5030Rule
{
    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Person;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (PoliceRoster.Unlisted(set, context) is not { } unlisted)
            return false;
        unlisted.ForEach(row => Report(context, row, null, "", null));
        return true;
    }
}
