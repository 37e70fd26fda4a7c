using KongChuo.Rules.Cases;
using KongChuo.Rules.Exchange;

namespace KongChuo.Rules.Groups;

/// <summary>The facts of one key, in the order of inputs and records.</summary>
/// <param name="Key">The key, as text.</param>
/// <param name="Facts">The facts; at least one.</param>
internal sealed record FactSet(string Key, IReadOnlyList<Fact> Facts)
{
    private CaseDossier? dossier;
    private IReadOnlyList<PackageDossier>? packages;

    /// <summary>The facts as those of one case.</summary>
    public CaseDossier Dossier(GroupContext context) => dossier ??= new CaseDossier(this, context);

    /// <summary>The manifests among the facts, each with what its package was found to hold.</summary>
    public IReadOnlyList<PackageDossier> Packages(GroupContext context) =>
        packages ??= [.. Of("package.manifest").Select(fact => new PackageDossier(fact, context))];

    /// <summary>The first of them; null when there is none.</summary>
    public PackageDossier? Package(GroupContext context) => Packages(context) is [var first, ..] ? first : null;

    /// <summary>The facts of a kind.</summary>
    public IEnumerable<Fact> Of(string kindId) => Facts.Where(fact => fact.Kind.Id == kindId);
}
