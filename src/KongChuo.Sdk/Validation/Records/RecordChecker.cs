using System.Globalization;
using System.Text;
using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Rules.Exchange;
using KongChuo.Schemas;
using KongChuo.Validation.Input;

namespace KongChuo.Validation.Records;

/// <summary>Takes one record through the layers: gate, envelope, schema, values, rules. One object serves one thread.</summary>
internal sealed class RecordChecker(RecordPlans plans, SpecVersion version, Profile profile, ValidationOptions options, RecordSink sink, MemberTally? tallied = null)
{
    private readonly Utf8Gate gate = new(options.MaxSamples);
    private readonly FaultTally faults = new(options.MaxSamples);
    private readonly SchemaResult result = new();
    private readonly FastLane lane = new(plans, version, options.AsOf);
    private readonly ExtensionChecks extensions = new(options.Extensions);
    private readonly byte[] asOfText = Encoding.ASCII.GetBytes(options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    private readonly List<RuleHit> hits = [];
    private readonly MemberTally member = tallied ?? new MemberTally(null);
    private readonly Dictionary<RecordPlan, PlanTally> tallies = [];
    private bool hasRead;

    /// <summary>Where findings go.</summary>
    public RecordSink Sink => sink;

    /// <summary>What the records say beside the manifest of their package.</summary>
    public MemberTally Member => member;

    /// <summary>The fast path.</summary>
    public FastLane Lane => lane;

    /// <summary>Judges one record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="number">Its 1-based number for the sink.</param>
    /// <param name="isFirst">Whether it is the first of its input.</param>
    public RecordOutcome Check(in RawRecord record, long number, bool isFirst)
    {
        sink.Begin(record, number);
        hasRead = true;
        if (record.IsTooLarge)
        {
            sink.Add(RuleCatalogue.KC1015, null, 0, [new("bytes", record.Length), new("limit", options.MaxRecordBytes)]);
            return LeaveOut(null, RecordOutcome.OverLimit);
        }

        var utf8 = record.Bytes.Span;
        if (!lane.IsPlainJson(record) && !PassesGate(utf8))
            return LeaveOut(null, RecordOutcome.Unreadable);
        var root = new JsonView(utf8, JsonSkip.WhiteSpace(utf8, 0));
        if (Identify(root, record, isFirst, out var isNewer) is not { } kind)
            return LeaveOut(null, RecordOutcome.Unreadable);
        member.Count(kind);
        var plan = plans.For(kind);
        lane.Expect(plan);
        result.State.Shortcut = lane.PartsOf(plan, record);
        return Judge(utf8, plan, isNewer);
    }

    /// <summary>Judges a record that the fast path has just accepted by the rules that are left.</summary>
    public RecordOutcome Conclude(in RawRecord record, long number, RecordPlan accepted)
    {
        sink.Begin(record, number);
        hasRead = true;
        hits.Clear();
        member.Count(accepted.Kind);
        return Conclude(accepted, TallyOf(accepted), new RecordView(record.Bytes.Span, lane.Captures, accepted.Kind, isFaultless: true, lane.HasKnownMembersOnly));
    }

    /// <summary>Says, after the last record, which rules had something to judge.</summary>
    public void Finish()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            if (rule.Scope == RuleScope.Document && hasRead)
                sink.MarkEvaluated(rule);
            else if (rule.Scope == RuleScope.Schema && tallies.Count > 0)
                sink.MarkEvaluated(rule);
            else if (rule.Scope == RuleScope.Schema && hasRead)
                sink.MarkNotRun(rule);
        }

        foreach (var tally in tallies.Values)
            tally.Tell(sink);
    }

    private bool PassesGate(ReadOnlySpan<byte> utf8)
    {
        if (gate.Check(utf8))
            return true;
        foreach (var fault in gate.Faults)
            sink.Add(GateFindings.RuleOf(fault.Kind), fault.Pointer, fault.Offset, GateFindings.ArgumentsOf(fault));
        foreach (var (kind, count) in gate.NotKept)
            sink.AddUnshown(GateFindings.RuleOf(kind), null, count);
        return false;
    }

    private RecordKind? Identify(JsonView root, in RawRecord record, bool isFirst, out bool isNewer)
    {
        isNewer = false;
        if (!root.IsObject)
            return Refuse(RuleCatalogue.KC1016, root);
        var envelope = Envelope.Read(root);
        if (envelope.WireName.Text() is not { } name)
            return Refuse(RuleCatalogue.KC1101, envelope.WireName.Exists ? envelope.WireName : root);
        var named = KindTable.IsBatch(name) ? KindTable.BatchOf(isDocument: root.Member("records"u8).Exists) : KindTable.FindByWireName(name);
        if (named is not { } kind)
            return Refuse(RuleCatalogue.KC1102, envelope.WireName, new FindingArgument("kind", name, IsPersonal: !KindTable.IsPage(name)));
        if (envelope.MayLackVersion)
            return Placed(kind, root, record, isFirst);
        if (!RecordVersion.TryParse(envelope.Version, out var major, out var minor))
            return Refuse(RuleCatalogue.KC1103, envelope.VersionAt);
        if (major != version.Major)
            return Refuse(RuleCatalogue.KC1104, envelope.VersionAt, new FindingArgument("major", major));
        isNewer = minor > version.Minor;
        if (isNewer)
            sink.Add(new RuleHit(RuleCatalogue.KC1105, envelope.VersionAt.Offset, [new("minor", minor)]));
        return Placed(kind, root, record, isFirst);
    }

    /// <summary>Lets a batch header stand only as the first record, and without records of its own unless it is a whole document.</summary>
    private RecordKind? Placed(RecordKind kind, JsonView root, in RawRecord record, bool isFirst)
    {
        if (kind.Group != "batch")
            return kind;
        if (!isFirst)
            return Refuse(RuleCatalogue.KC1106, root);
        var records = root.Member("records"u8);
        return records.IsArray && !record.IsDocumentHeader ? Refuse(RuleCatalogue.KC1107, records) : kind;
    }

    private RecordKind? Refuse(RuleDescriptor rule, JsonView at, params FindingArgument[] arguments)
    {
        hits.Clear();
        sink.Add(new RuleHit(rule, at.Offset, arguments));
        return null;
    }

    private RecordOutcome Judge(ReadOnlySpan<byte> utf8, RecordPlan plan, bool isNewer)
    {
        var tally = TallyOf(plan);
        result.State.Filter = faults;
        result.State.CapturesValidOnly = true;
        if (!plan.Program.Diagnose(utf8, result) && !TakeFaults(isNewer))
        {
            tally.Skipped = true;
            return LeaveOut(plan.Kind, RecordOutcome.IllFormed);
        }

        if (!result.IsValid)
            plan.Program.Capture(utf8, result);
        hits.Clear();
        foreach (var value in result.Annotations)
            plan.Values.Check(utf8, value, options.AsOf, hits);
        return Conclude(plan, tally, new RecordView(utf8, result.Captures, plan.Kind));
    }

    private RecordOutcome LeaveOut(RecordKind? kind, RecordOutcome outcome)
    {
        sink.CountLeftOut(kind);
        return outcome;
    }

    private PlanTally TallyOf(RecordPlan plan)
    {
        if (!tallies.TryGetValue(plan, out var tally))
            tallies.Add(plan, tally = new PlanTally(plan));
        return tally;
    }

    /// <summary>Runs the rules on a well-formed record and hands over what was found in it.</summary>
    private RecordOutcome Conclude(RecordPlan plan, PlanTally tally, RecordView view)
    {
        tally.Judged = true;
        sink.CountGiven(view);
        member.Take(view);
        extensions.Check(view, hits);
        RunRules(plan, tally, view);
        hits.Sort(static (left, right) => left.Offset != right.Offset ? left.Offset.CompareTo(right.Offset) : string.CompareOrdinal(left.Rule.Id, right.Rule.Id));
        for (var i = 0; i < hits.Count; i++)
        {
            if (i == 0 || !hits[i].IsSameAs(hits[i - 1]))
                sink.Add(hits[i]);
        }

        if (!options.RecordsOnly)
            sink.Gather(view, plan.Groups);

        return sink.Worst == Severity.Error ? RecordOutcome.Invalid : RecordOutcome.Valid;
    }

    /// <summary>Takes every fault of form. True when none is an error, so that the later layers may go on.</summary>
    private bool TakeFaults(bool isNewer)
    {
        foreach (var fault in result.Faults)
        {
            var rule = SchemaFindings.RuleOf(fault.Keyword, fault.AbsoluteKeywordLocation, fault.IsName);
            sink.Add(rule, fault, SeverityOf(rule, isNewer));
        }

        foreach (var (rule, count) in faults.NotKept)
            sink.AddUnshown(rule, SeverityOf(rule, isNewer), count);
        return sink.Worst != Severity.Error;
    }

    /// <summary>The severity of a fault of form when it is not the rule's own: members unknown in a newer edition are only noticed.</summary>
    private static Severity? SeverityOf(RuleDescriptor rule, bool isNewer) => isNewer && rule == RuleCatalogue.KC2005 ? Severity.Notice : null;

    private void RunRules(RecordPlan plan, PlanTally tally, RecordView view)
    {
        if (plan.Rules.Length == 0)
            return;
        var context = new RuleContext(options.AsOf, asOfText, profile, hits);
        for (var i = 0; i < plan.Rules.Length; i++)
        {
            var rule = plan.Rules[i];
            var found = hits.Count;
            try
            {
                tally.Evaluated[i] |= rule.Check(view, ref context);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                hits.RemoveRange(found, hits.Count - found);
                hits.Add(new RuleHit(RuleCatalogue.KC9001, view.Root.Offset, [new("failedRule", rule.Descriptor.Id), new("exception", exception.GetType().Name)]));
                tally.Threw[i] = true;
            }
        }
    }
}
