using KongChuo.Cases;
using KongChuo.Model;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Cases;

/// <summary>What the closing ledger says of a closing is what its events say.</summary>
internal sealed class KC4151 : KC4151Rule
{
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field closeReason = Field.At("/closeReason");
    private readonly Field closedAt = Field.At("/closedAt");
    private readonly Field returnDate = Field.At("/returnDate");
    private readonly Field placementType = Field.At("/placement/placementType");

    /// <inheritdoc/>
    protected override bool Check(CaseDossier dossier, GroupContext context)
    {
        if (!dossier.IsProven)
            return false;
        var isSubject = false;
        foreach (var ledger in dossier.Current("L15").Where(ledger => !ledger[status].Is("REMOVED"u8)))
        {
            if (ClosingOf(ledger, dossier) is not { } closing || IsCorrectedAfter(ledger, dossier))
                continue;
            isSubject = true;
            foreach (var member in Differences(ledger, closing, dossier))
                Report(context, ledger, null, member.Pointer, dossier.Subject, member.Pointer[(member.Pointer.LastIndexOf('/') + 1)..]);
        }

        return isSubject;
    }

    /// <summary>The closing a record is about: the one of its day, otherwise the last it can know of.</summary>
    private CaseMoment? ClosingOf(Fact ledger, CaseDossier dossier)
    {
        var closings = dossier.Closings().ToList();
        var known = dossier.KnownTo(ledger);
        return closings.FindLast(closing => DayOf(closing) == ledger[closedAt].Instant()?.InChina()) ?? closings.FindLast(known.Contains) ?? closings.LastOrDefault();
    }

    private bool IsCorrectedAfter(Fact ledger, CaseDossier dossier) => dossier.All("E709").Any(moment => moment.Fact.Time > ledger[updatedAt].Instant());

    private IEnumerable<Field> Differences(Fact ledger, CaseMoment closing, CaseDossier dossier)
    {
        var reason = ReasonOf(closing);
        if (ledger.Text(closeReason) is { } stated && stated != reason)
            yield return closeReason;
        if (closing.Code == "E702" && ledger[closedAt].Instant() is { } time && time.InChina() != DayOf(closing))
            yield return closedAt;
        var returns = dossier.BeforeInRound(closing).Where(IsReturn).ToList();
        if (returns.Count == 0 || !CaseStateTable.Current.IsReopenable(reason))
            yield break;
        if (ledger[returnDate].Date() is { } date && !returns.SelectMany(DatesOf).Contains(date))
            yield return returnDate;
        if (ledger.Text(placementType) is { } placement && PlacementsOf(returns[^1], closing, dossier) is { Count: > 0 } placements && !placements.Contains(placement))
            yield return placementType;
    }

    private static bool IsReturn(CaseMoment moment) =>
        moment.Code is "E606" or "E610" || (moment.Code == "E608" && moment.Payload("placement.placementType") is not ("12" or "13" or "14"));

    private static DateOnly DayOf(CaseMoment closing) => Timestamp.TryParse(closing.Payload("closedAt"), out var time) ? time.Instant.InChina() : closing.Date;

    private static string? ReasonOf(CaseMoment closing) => closing.Code switch
    {
        "E105" => "16",
        "E712" => "13",
        _ => closing.Payload("closeReason"),
    };

    private static IEnumerable<DateOnly?> DatesOf(CaseMoment moment) =>
        [moment.Date, moment.PayloadDate("returnDate"), moment.PayloadDate("placement.startDate"), moment.PayloadDate("endDate")];

    /// <summary>The placements that led to the closing or came after it; none where the child did not come to it by a placement.</summary>
    private static List<string> PlacementsOf(CaseMoment last, CaseMoment closing, CaseDossier dossier) =>
        last.Code != "E608" ? [] : [.. dossier.After(closing).Where(moment => moment.Code == "E608").Prepend(last).Select(moment => moment.Payload("placement.placementType")).OfType<string>()];
}
