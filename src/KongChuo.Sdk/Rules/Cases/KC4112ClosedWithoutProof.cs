using KongChuo.Cases;
using KongChuo.Cases.Requirements;
using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Cases;

/// <summary>A closing fits the case, and rests on what its reason asks for.</summary>
internal sealed class KC4112 : KC4112Rule
{
    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        var isSubject = false;
        foreach (var closing in dossier.All("E702"))
        {
            isSubject = true;
            var reason = closing.Payload("closeReason") ?? "";
            var missing = Missing(dossier, dossier.PlaceOf(closing), reason, context).ToList();
            if (missing.Count > 0 && dossier.ComesFromElsewhere)
                context.LeaveOut(dossier.File.CaseId);
            else
                missing.ForEach(item => Report(context, closing.Fact.Origin!, null, "/data/payload/closeReason", dossier.Subject, reason, item));
        }

        return isSubject;
    }

    private static IEnumerable<string> Missing(CaseDossier dossier, int place, string reason, GroupContext context)
    {
        var (moments, state) = (dossier.Moments, dossier.Moments[place].From);
        var rows = RequirementTable.Current.Closings.Where(row => row.Reason == reason).ToList();
        if (rows.Count == 0)
            return [];
        var ofState = rows.FindAll(row => row.States.Contains(state));
        var fitting = ofState.Find(row => row.HasGround(place, moments, context.Profile));
        var row = fitting ?? ofState.FirstOrDefault() ?? rows[0];
        IEnumerable<string> unfit = row switch
        {
            { By: { } other } => [other],
            _ when fitting is not null || CaseStateTable.Current.Find(state, "E702").Count == 0 => [],
            _ when ofState.Count == 0 => ["state " + string.Join('/', rows.SelectMany(item => item.States).Distinct())],
            _ => [string.Join(" / ", ofState.SelectMany(item => item.Grounds).Select(ground => ground.ToString()).Distinct())],
        };
        return [.. unfit, .. row.Requires.Where(item => !item.IsMet(place, moments, context.Profile)).Select(item => item.ToString()), .. Instability(dossier, moments[place], context)];
    }

    /// <summary>A child who returned has stayed as long as the profile asks.</summary>
    private static string[] Instability(CaseDossier dossier, CaseMoment closing, GroupContext context) =>
        CaseStateTable.Current.IsReopenable(closing.Payload("closeReason"))
        && dossier.BeforeInRound(closing).LastOrDefault(moment => moment.Code == "E606")?.PayloadDate("returnDate") is { } returned
        && context.Number("KB-R032.stabilityDays") is { } days && closing.Date < returned.AddDays(days)
            ? ["stabilityDays"] : [];
}
