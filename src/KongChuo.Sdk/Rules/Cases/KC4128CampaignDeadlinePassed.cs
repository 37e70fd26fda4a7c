using KongChuo.Rules.Groups;
using System.Globalization;

namespace KongChuo.Rules.Cases;

/// <summary>A campaign ends with no case open.</summary>
internal sealed class KC4128 : KC4128Rule
{
    private static readonly string[] Open = ["20", "25", "28", "30", "40", "50", "55"];

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (context.Profile.Parameter("KB-R029.deadline") is not { IsOff: false } parameter
            || !DateOnly.TryParseExact(parameter.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var deadline))
            return false;
        if (dossier.File.State is not { } state || !dossier.All("E302").Any())
            return false;
        if (context.AsOf > deadline && Open.Contains(state.Value))
            Report(context, dossier.Moments[^1].Fact.Origin!, null, "", dossier.Subject, state.Value);
        return true;
    }
}
