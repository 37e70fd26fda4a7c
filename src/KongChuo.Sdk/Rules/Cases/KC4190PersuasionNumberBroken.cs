using KongChuo.Rules.Groups;
using System.Globalization;

namespace KongChuo.Rules.Cases;

/// <summary>Persuasions of a round are numbered from 1 without gap, joint persuasions apart.</summary>
internal sealed class KC4190 : KC4190Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var persuasions = dossier.Moments.Where(moment => moment is { IsAllowed: true, Code: "E402" or "E411" }).ToList();
        foreach (var series in persuasions.GroupBy(moment => (moment.Code, moment.Round)))
        {
            // those before a transfer stay with the sender, who counted from 1
            int? last = dossier.ComesFromElsewhere && series.Key.Round == 0 ? null : 0;
            foreach (var persuasion in series)
            {
                if (!int.TryParse(persuasion.Payload("sequenceNumber"), NumberStyles.None, CultureInfo.InvariantCulture, out var actual))
                    continue;
                if (last is { } before && actual != before + 1)
                    Report(context, persuasion.Fact.Origin!, null, "/data/payload/sequenceNumber", dossier.Subject, actual, before + 1);
                last = actual;
            }
        }

        return persuasions.Count > 0;
    }
}
