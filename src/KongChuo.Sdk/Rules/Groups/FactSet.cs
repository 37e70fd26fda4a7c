using KongChuo.Rules.Cases;

namespace KongChuo.Rules.Groups;

/// <summary>The facts of one key, in the order of inputs and records.</summary>
/// <param name="Key">The key, as text.</param>
/// <param name="Facts">The facts; at least one.</param>
internal sealed record FactSet(string Key, IReadOnlyList<Fact> Facts)
{
    private CaseDossier? dossier;

    /// <summary>The facts as those of one case.</summary>
    public CaseDossier Dossier(GroupContext context) => dossier ??= new CaseDossier(this, context);

    /// <summary>The facts of a kind.</summary>
    public IEnumerable<Fact> Of(string kindId) => Facts.Where(fact => fact.Kind.Id == kindId);
}
