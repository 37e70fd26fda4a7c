using KongChuo.Completeness;
using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Rules.Groups;
using KongChuo.Schemas;
using KongChuo.Spill;
using KongChuo.Validation.Input;
using KongChuo.Validation.Reporting;

namespace KongChuo.Validation.Records;

/// <summary>Places findings of one record in its input and gathers them until they are handed over. Belongs to one thread.</summary>
internal sealed class RecordSink(FindingCollector collector, Profile profile, Requirements? requirements, ChunkPool chunks)
{
    private CompletenessCounts? completeness = NewCounts(requirements, collector);
    private RawRecord raw;
    private long number;

    /// <summary>What was found since it was taken last.</summary>
    public FindingBatch Found { get; private set; } = new();

    /// <summary>What records said since it was taken last, for the rules that look across them.</summary>
    public FactSink Facts { get; private set; } = new(chunks.Rent());

    /// <summary>The gravest severity found in the record; null when nothing was.</summary>
    public Severity? Worst { get; private set; }

    /// <summary>Goes to the next record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="recordNumber">Its 1-based number among those whose findings are handed over together.</param>
    public void Begin(in RawRecord record, long recordNumber) => (raw, number, Worst) = (record, recordNumber, null);

    /// <summary>Takes what was found and begins anew; null when nothing was.</summary>
    public FindingBatch? Take()
    {
        if (Found.IsEmpty)
            return null;
        var taken = Found;
        Found = new FindingBatch();
        return taken;
    }

    /// <summary>Takes what records said and begins anew; null when they said nothing.</summary>
    public FactChunk? TakeFacts()
    {
        if (Facts.Chunk.IsEmpty)
            return null;
        var taken = Facts.Chunk;
        Facts = new FactSink(chunks.Rent());
        return taken;
    }

    /// <summary>Takes what records give of what is demanded and begins anew; null when nothing is demanded.</summary>
    public CompletenessCounts? TakeCompleteness()
    {
        var taken = completeness;
        completeness = NewCounts(requirements, collector);
        return taken;
    }

    /// <summary>Counts what a well-formed record gives of what is demanded.</summary>
    public void CountGiven(in RecordView view) => completeness?.Count(view, new MissingPlace(0, number, raw.Line, raw.Offset));

    /// <summary>Counts a record that is not well-formed, of which nothing can be demanded.</summary>
    /// <param name="kind">Its kind; null when it does not say.</param>
    public void CountLeftOut(RecordKind? kind) => completeness?.LeaveOut(kind);

    /// <summary>Keeps what the record says to the rules that look across records.</summary>
    public void Gather(in RecordView view, FactGroup[] groups)
    {
        if (groups.Length == 0)
            return;
        Facts.Begin(view.Kind, number, raw.Line, raw.Offset);
        foreach (var group in groups)
            group.Gather(view, Facts);
    }

    /// <summary>Takes a finding whose pointer is known.</summary>
    public void Add(RuleDescriptor rule, string? pointer, int offset, IReadOnlyList<FindingArgument> arguments)
    {
        if (Counts(rule, null, 1, out var grave))
            Found.Keep(new Finding(rule.Id, grave, number, raw.Line, pointer, raw.OffsetOf(offset), arguments));
    }

    /// <summary>Takes a fault of form.</summary>
    public void Add(RuleDescriptor rule, SchemaFault fault, Severity? severity)
    {
        if (Counts(rule, severity, 1, out var grave))
            Found.Keep(new Finding(rule.Id, grave, number, raw.Line, fault.InstanceLocation, raw.OffsetOf(fault.Offset), SchemaFindings.ArgumentsOf(fault, rule)));
    }

    /// <summary>Counts findings of the record beyond those that can be shown.</summary>
    public void AddUnshown(RuleDescriptor rule, Severity? severity, long count) => Counts(rule, severity, count, out _);

    /// <summary>Takes a finding whose pointer follows from its offset.</summary>
    public void Add(in RuleHit hit)
    {
        if (Counts(hit.Rule, null, 1, out var grave))
            Found.Keep(new Finding(hit.Rule.Id, grave, number, raw.Line, PointerFinder.At(raw.Bytes.Span, hit.Offset), raw.OffsetOf(hit.Offset), hit.Arguments));
    }

    /// <summary>Counts findings. True when the first of them may be one of those that are shown.</summary>
    private bool Counts(RuleDescriptor rule, Severity? severity, long count, out Severity grave)
    {
        grave = severity ?? profile.SeverityOf(rule);
        if (!profile.IsOn(rule))
            return false;
        if (Worst is null || grave > Worst)
            Worst = grave;
        return Found.Count(rule, grave, count) < collector.MaxSamples && collector.Wants(rule);
    }

    /// <summary>Says that a rule judged the record.</summary>
    public void MarkEvaluated(RuleDescriptor rule) => collector.MarkEvaluated(rule);

    /// <summary>Says that a rule could not judge the record.</summary>
    public void MarkNotRun(RuleDescriptor rule) => collector.MarkNotRun(rule);

    /// <summary>Says that a rule threw on the record.</summary>
    public void MarkThrew(RuleDescriptor rule) => collector.MarkThrew(rule);

    private static CompletenessCounts? NewCounts(Requirements? requirements, FindingCollector collector) =>
        requirements is null ? null : new CompletenessCounts(requirements, collector.MaxSamples);
}
