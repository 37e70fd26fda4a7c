using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>All events of a case are of one child, once corrections have been applied.</summary>
internal sealed class KC4202 : KC4202Rule
{
    private const string Child = "data.childId";

    /// <inheritdoc/>
    protected override bool NeedsBeginning => false;

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var told = dossier.Moments.Where(moment => moment.Fact.At(Child) is not null).ToList();
        foreach (var other in told.Where(moment => moment.Fact.At(Child) != told[0].Fact.At(Child)))
            Report(context, other.Fact.Origin!, told[0].Fact.Origin, "/data/childId", dossier.Subject);
        return told.Count > 1;
    }
}
