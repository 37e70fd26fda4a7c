using KongChuo.Cases.Duties;
using KongChuo.Rules;
using KongChuo.V1;

namespace KongChuo.Cases;

/// <summary>
/// A case as its events prove it. Events are put in order (time, sequence within a source, time of recording, source, id) whatever order they come in,
/// corrections (E709) are applied to the events they name, and each event is judged by the state machine of <c>spec/v1/casestates.json</c>. An event that
/// is not allowed is a violation and changes nothing.
/// </summary>
public sealed class CaseFile
{
    /// <summary>Code of the state of a child without a case.</summary>
    internal const string NoCase = "00";

    private const string CarriedOver = "*";

    private readonly List<CaseStep> steps = [];
    private readonly List<CaseViolation> violations = [];
    private readonly List<CaseMoment> moments = [];
    private readonly Profile profile;
    private readonly CaseContext context;
    private string state;

    private CaseFile(string caseId, Profile profile, string start) =>
        (CaseId, this.profile, context, state) = (caseId, profile, new CaseContext(caseId, profile), start);

    /// <summary>The case's id: the subject of its events.</summary>
    public string CaseId { get; }

    /// <summary>The state after the last event (KC-CASESTATE); null when no case was opened.</summary>
    public CaseStateCode? State => state == NoCase ? null : new CaseStateCode(state);

    /// <summary>Persuasions (E402) since the case was opened or relapsed last.</summary>
    public int Persuasions => context.Persuasions;

    /// <summary>Joint persuasions (E411) since the case was opened or relapsed last.</summary>
    public int JointPersuasions => context.JointPersuasions;

    /// <summary>Relapses (E706) since the case was opened.</summary>
    public int Relapses => context.Relapses;

    /// <summary>The events that were allowed, in order.</summary>
    public IReadOnlyList<CaseStep> Steps => steps;

    /// <summary>The events that are wrong, in order.</summary>
    public IReadOnlyList<CaseViolation> Violations => violations;

    /// <summary>
    /// Whether the case was opened by events that are not among these: some presuppose a case, and none opens one. Then its state is not known, and
    /// neither whether an event was allowed.
    /// </summary>
    public bool BeginsEarlier => State is null && moments.Exists(moment => !moment.IsAllowed);

    /// <summary>
    /// The first event that states another state before or after it than the events prove; null when there is none, or when an event before it is not allowed:
    /// then the states differ from there on, which says nothing new.
    /// </summary>
    internal CaseViolation? FirstDifference =>
        violations.Find(IsAboutState) is { Kind: CaseViolationKind.StateBeforeDiffers or CaseViolationKind.StateAfterDiffers } found ? found : null;

    /// <summary>Every event in order, allowed or not; one that came twice is there once.</summary>
    internal IReadOnlyList<CaseMoment> Moments => moments;

    /// <summary>Replays the events of one case.</summary>
    /// <param name="events">The events, in any order; none of a ledger batch (E801 to E805).</param>
    /// <param name="profile">The profile that gives the numbers the conditions ask for.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException">There is no event, or they are of different subjects.</exception>
    public static CaseFile Replay(IEnumerable<CaseEvent> events, Profile profile) => Replay(events, profile, NoCase);

    /// <summary>
    /// What is due next: the duties of <c>spec/v1/casestates.json</c> that the events began and did not end, as far as they stand in the state of the case.
    /// A duty whose rule the profile switches off is none.
    /// </summary>
    /// <param name="asOf">The date on which lateness is judged; events after it count if they were replayed.</param>
    /// <returns>The duties by due date, those without one last; none when the case was not opened or its beginning is not known.</returns>
    public IReadOnlyList<CaseDuty> Duties(DateOnly asOf) =>
    [
        .. DutyTable.Current.All.Where(duty => duty.States.Contains(state) && duty.IsOn(profile))
            .SelectMany(duty => duty.Terms(moments, profile).Where(term => term.End is null)
                .Select(term => new CaseDuty(duty.Id, duty.Title, duty.Events, duty.Parties, term.Since, term.Due, term.IsLate(asOf), duty.Rule, duty.Sources)))
            .OrderBy(duty => duty.Due ?? DateOnly.MaxValue),
    ];

    /// <summary>Replays events from a state on.</summary>
    internal static CaseFile Replay(IEnumerable<CaseEvent> events, Profile profile, string start)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(profile);
        var all = events.ToList();
        if (all.Select(item => item.Subject).Distinct(StringComparer.Ordinal).ToList() is not [{ } subject])
            throw new ArgumentException("The events are to be those of one case.", nameof(events));
        var file = new CaseFile(subject, profile, start);
        file.Run([.. all.Select(item => new CaseFact(item))]);
        return file;
    }

    /// <summary>Replays the events of one case as they were read.</summary>
    internal static CaseFile Replay(string caseId, IEnumerable<CaseFact> facts, Profile profile)
    {
        var file = new CaseFile(caseId, profile, NoCase);
        file.Run([.. facts]);
        return file;
    }

    private void Run(List<CaseFact> facts)
    {
        facts = WithoutRepeats(CaseOrder.Of(facts));
        foreach (var correction in new CaseCorrections(facts).Apply())
            Violate(CaseViolationKind.CorrectsNothing, correction);
        var sequences = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var fact in CaseOrder.Of(facts)) // a correction may have moved an event
        {
            var last = sequences.GetValueOrDefault(fact.Source);
            if (fact.Sequence != last + 1)
                Violate(CaseViolationKind.SequenceBroken, fact);
            sequences[fact.Source] = Math.Max(last, fact.Sequence);
            Judge(fact);
        }
    }

    private List<CaseFact> WithoutRepeats(List<CaseFact> facts)
    {
        var kept = new List<CaseFact>();
        var byId = new Dictionary<(string, string), CaseFact>();
        var texts = new HashSet<(string, string, string)>();
        foreach (var fact in facts)
        {
            var isNew = texts.Add((fact.Source, fact.Id, fact.Text));
            if (byId.TryAdd((fact.Source, fact.Id), fact))
                kept.Add(fact);
            else
                Violate(isNew ? CaseViolationKind.IdUsedTwice : CaseViolationKind.CameTwice, fact, byId[(fact.Source, fact.Id)]);
        }

        return kept;
    }

    private void Judge(CaseFact fact)
    {
        var table = CaseStateTable.Current;
        if (table.IssuersOf(fact.Code) is { Count: > 0 } issuers && fact.At("data.issuer.partyType") is { } issuer && !issuers.Contains(issuer, StringComparer.Ordinal))
            Violate(CaseViolationKind.WrongIssuer, fact);
        if (fact.At("data.stateBefore") is { } before && before != state)
            Violate(CaseViolationKind.StateBeforeDiffers, fact);
        var rows = table.Find(state, fact.Code);
        context.Prepare(fact, isOpened: state != NoCase);
        var taken = rows.FirstOrDefault(row => row.Guard?.Holds(path => context.ValueOf(path, fact), rule => context.Holds(rule, fact)) != false);
        if (taken is null)
        {
            Violate(rows.Count == 0 ? CaseViolationKind.NotAllowed : CaseViolationKind.ConditionNotMet, fact);
            moments.Add(new CaseMoment(fact, state, state, IsAllowed: false, context.Relapses));
            return;
        }

        var to = taken.To != CarriedOver ? taken.To : fact.At("data.payload.stateCarried") is { } carried && table.States.Contains(carried) ? carried : state;
        steps.Add(new CaseStep(fact.Code, fact.Id, fact.Time, state, to));
        context.Take(fact, changesState: to != state);
        moments.Add(new CaseMoment(fact, state, to, IsAllowed: true, context.Relapses));
        state = to;
        if (fact.At("data.stateAfter") is { } after && after != state)
            Violate(CaseViolationKind.StateAfterDiffers, fact);
    }

    private static bool IsAboutState(CaseViolation violation) =>
        violation.Kind is CaseViolationKind.NotAllowed or CaseViolationKind.ConditionNotMet or CaseViolationKind.StateBeforeDiffers or CaseViolationKind.StateAfterDiffers;

    private void Violate(CaseViolationKind kind, CaseFact fact, CaseFact? kept = null) =>
        violations.Add(new CaseViolation(kind, fact.Code, fact.Id, state) { Fact = fact, Kept = kept });
}
