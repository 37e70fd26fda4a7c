using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Validation.Input;

namespace KongChuo.Validation.Records;

/// <summary>Places findings of one record in its input and hands them to the collector.</summary>
internal sealed class RecordSink(FindingCollector collector, Profile profile, int inputNumber, string inputName)
{
    private RawRecord raw;
    private long number;

    /// <summary>The gravest severity found in the record; null when nothing was.</summary>
    public Severity? Worst { get; private set; }

    /// <summary>Goes to the next record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="recordNumber">Its 1-based number in the input.</param>
    public void Begin(in RawRecord record, long recordNumber) => (raw, number, Worst) = (record, recordNumber, null);

    /// <summary>Takes a finding whose pointer is known.</summary>
    public void Add(RuleDescriptor rule, string? pointer, int offset, IReadOnlyList<FindingArgument> arguments, Severity? severity = null)
    {
        if (!profile.IsOn(rule))
            return;
        var grave = severity ?? profile.SeverityOf(rule);
        if (Worst is null || grave > Worst)
            Worst = grave;
        collector.Add(inputNumber, inputName, new Finding(rule.Id, grave, number, raw.Line, pointer, raw.OffsetOf(offset), arguments));
    }

    /// <summary>Takes a finding whose pointer follows from its offset.</summary>
    public void Add(in RuleHit hit) => Add(hit.Rule, PointerFinder.At(raw.Bytes.Span, hit.Offset), hit.Offset, hit.Arguments);

    /// <summary>Says that a rule judged the record.</summary>
    public void MarkEvaluated(RuleDescriptor rule) => collector.MarkEvaluated(rule);

    /// <summary>Says that a rule could not judge the record.</summary>
    public void MarkNotRun(RuleDescriptor rule) => collector.MarkNotRun(rule);

    /// <summary>Says that a rule threw on the record.</summary>
    public void MarkThrew(RuleDescriptor rule) => collector.MarkThrew(rule);
}
