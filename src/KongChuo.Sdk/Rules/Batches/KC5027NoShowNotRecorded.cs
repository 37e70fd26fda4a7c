using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Batches;

/// <summary>Who was sent a notice of enrollment and had not reported by its deadline is recorded as a no-show, and stands in a ledger.</summary>
internal sealed class KC5027 : KC5027Rule
{
    private readonly Field noticeIssued = Field.At("/enrollmentNotice/issuedDate");
    private readonly Field noticeDeadline = Field.At("/enrollmentNotice/deadline");
    private readonly Field documentType = Field.At("/data/payload/document/docType");
    private readonly Field documentDeadline = Field.At("/data/payload/document/deadline");
    private readonly Field decision = Field.At("/data/payload/decision");
    private readonly Field validTo = Field.At("/data/payload/validTo");
    private readonly Field time = Field.At("/time");
    private readonly Field updatedAt = Field.At("/updatedAt");
    private readonly Field status = Field.At("/recordStatus");
    private readonly Field schooling = Field.At("/enrollment/schoolingStatus");
    private readonly Field deferral = Field.At("/deferralStatus");
    private readonly Field justified = Field.At("/justifiedReason");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Enrollment;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (context.Number("KB-R003.noShowGraceDays") is not { } grace)
            return false;
        var all = set.Facts.Where(fact => fact.Kind.Group == "ledger").Latest().Concat(set.Facts.Where(fact => fact.Kind.Group == "event" && fact[time].Instant()?.InChina() <= context.AsOf)).ToList();
        var notice = all.Where(fact => fact.Kind.Id == "E501" && IsPast(fact, grace, context)).MaxBy(DeadlineOf) ?? all.Find(fact => fact.Kind.Id == "L01" && IsPast(fact, grace, context));
        if (notice is null)
            return false;
        var issued = notice.Kind.Id == "E501" ? DateOf(notice) : notice[noticeIssued].Date();
        var known = all.FindAll(fact => !(DateOf(fact) < issued));
        if (known.Exists(HasReportedOrNeedNot) || all.Exists(fact => IsDeferredTo(fact, notice)))
            return true;
        if (!context.HasSeen("L10") && !known.Exists(fact => fact.Kind.Id is "L01" or "L11"))
            return false;
        if (known.Exists(fact => fact.Kind.Id == "E103"))
            return true;
        if (notice.Kind.Id == "E501")
            Report(context, notice, null, documentDeadline.Pointer, null, "E103");
        if (context.HasSeen("L02") && !all.Exists(fact => fact.Kind.Id is "L02" or "L03" or "L11" && (fact[status].Is("ACTIVE"u8) || !(DateOf(fact) < issued))))
            Report(context, notice, null, notice.Kind.Id == "E501" ? documentDeadline.Pointer : noticeDeadline.Pointer, null, "L02");
        return true;
    }

    /// <summary>When an event happened, or a record was last updated.</summary>
    private DateOnly? DateOf(Fact fact) => (fact[time].Instant() ?? fact[updatedAt].Instant())?.InChina();

    private DateOnly? DeadlineOf(Fact notice) => notice.Kind.Id == "E501" ? notice[documentDeadline].Date() : notice[noticeDeadline].Date();

    private bool IsPast(Fact notice, int grace, GroupContext context) =>
        (notice.Kind.Id == "L01" || notice[documentType].Is("D01"u8)) && DeadlineOf(notice) is { } last && context.AsOf > last.AddDays(grace);

    /// <summary>Whether a deferral or suspension that was granted, also before the notice, lasts to its deadline.</summary>
    private bool IsDeferredTo(Fact fact, Fact notice) =>
        (fact.Kind.Id == "E604" || (fact.Kind.Id == "E603" && fact[decision].Is("1"u8))) && fact[validTo].Date() >= DeadlineOf(notice);

    private bool HasReportedOrNeedNot(Fact fact) => fact.Kind.Id switch
    {
        "L01" => fact.Text(schooling) is { } its && its is not ("20" or "21" or "22"),
        "L11" => fact[deferral].Is("2"u8) || fact[justified].IsTrue,
        "E603" => fact[decision].Is("1"u8),
        "L10" or "E604" or "E606" or "E607" or "E608" => true,
        _ => false,
    };
}
