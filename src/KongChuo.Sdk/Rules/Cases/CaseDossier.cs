using KongChuo.Cases;
using KongChuo.Cases.Duties;
using KongChuo.Findings;
using KongChuo.Rules.Groups;
using KongChuo.Rules.Records;

namespace KongChuo.Rules.Cases;

/// <summary>All that is known of one case as of a date: its events, replayed, and the records of ledgers and bulletins that name it.</summary>
internal sealed class CaseDossier
{
    private static readonly Field UpdatedAt = Field.At("/updatedAt");

    private readonly FactSet set;

    /// <summary>Opens the dossier of a case. Events after the date do not count.</summary>
    public CaseDossier(FactSet set, GroupContext context)
    {
        this.set = set;
        var events = set.Facts.Where(fact => fact.Kind.Group == "event").Select(fact => new CaseFact(fact)).Where(fact => fact.Time.InChina() <= context.AsOf);
        File = CaseFile.Replay(set.Key, events, context.Profile);
        Subject = new FindingSubject("case", set.Key);
    }

    /// <summary>The case, replayed.</summary>
    public CaseFile File { get; }

    /// <summary>The case as the subject of findings.</summary>
    public FindingSubject Subject { get; }

    /// <summary>Every event in order.</summary>
    public IReadOnlyList<CaseMoment> Moments => File.Moments;

    /// <summary>Whether the case was opened by events that are not here: then what is allowed, and what came before, cannot be told.</summary>
    public bool BeginsEarlier => File.BeginsEarlier;

    /// <summary>Whether the case was received from elsewhere: then what came before stays with the sender.</summary>
    public bool ComesFromElsewhere => Moments.FirstOrDefault(moment => moment.IsAllowed) is { Code: "E712", To: not "92" };

    /// <summary>Whether the events tell the case from its opening on, every one allowed: only then do they prove state and counts.</summary>
    public bool IsProven => Moments.Count > 0 && Moments.All(moment => moment.IsAllowed) && File.State is not null;

    /// <summary>The events up to when a record was updated: what it says is of that time.</summary>
    public IReadOnlyList<CaseMoment> KnownTo(Fact ledger) =>
        ledger[UpdatedAt].Instant() is { } updated ? [.. Moments.TakeWhile(moment => moment.Fact.Time <= updated)] : Moments;

    /// <summary>The events of a code, in order.</summary>
    public IEnumerable<CaseMoment> All(string code) => Moments.Where(moment => moment.Code == code);

    /// <summary>The events that closed the case or handed it over, in order.</summary>
    public IEnumerable<CaseMoment> Closings() => Moments.Where(moment => moment.To is "90" or "92" && moment.From != moment.To);

    /// <summary>0-based place of an event among those of the case.</summary>
    public int PlaceOf(CaseMoment moment) => Before(moment).Count();

    /// <summary>The events before another, in order.</summary>
    public IEnumerable<CaseMoment> Before(CaseMoment moment) => Moments.TakeWhile(other => other != moment);

    /// <summary>The events before another in its round, in order.</summary>
    public IEnumerable<CaseMoment> BeforeInRound(CaseMoment moment) => Before(moment).Where(other => other.Round == moment.Round);

    /// <summary>The events after another, in order.</summary>
    public IEnumerable<CaseMoment> After(CaseMoment moment) => Moments.SkipWhile(other => other != moment).Skip(1);

    /// <summary>The events that are wrong in a way.</summary>
    public IEnumerable<CaseViolation> Violations(CaseViolationKind kind) => File.Violations.Where(violation => violation.Kind == kind);

    /// <summary>The first event that states another state before or after it than the events prove; null when that says nothing new.</summary>
    public CaseViolation? FirstDifference() => File.FirstDifference;

    /// <summary>Every time a duty with a due date arose, in order; none where the profile gives no number.</summary>
    /// <param name="dutyId">The duty's id in <c>spec/v1/casestates.json</c>.</param>
    /// <param name="profile">Gives the parameters.</param>
    public IEnumerable<DutyTerm> Terms(string dutyId, Profile profile) => DutyTable.Current[dutyId].Terms(Moments, profile).Where(term => term.Due is not null);

    /// <summary>The records of a ledger that name the case, each in its highest version.</summary>
    public IEnumerable<Fact> Current(string kindId) => set.Of(kindId).Latest();

    /// <summary>The records of a ledger that name the case.</summary>
    public IEnumerable<Fact> Ledger(string kindId) => set.Of(kindId);
}
