using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Validation.Input;
using KongChuo.Validation.Records;

namespace KongChuo.Validation;

/// <summary>Reads one input to its end and hands its records to the checker.</summary>
internal sealed class InputRunner(
    int inputNumber,
    ValidationInput input,
    ValidationOptions options,
    Profile profile,
    FindingCollector collector,
    List<NotChecked> notChecked,
    IProgress<ValidationProgress>? progress)
{
    private const int ProgressEvery = 1 << 14;
    private const int RoomForTerminator = 1;

    private readonly InputTally tally = new();
    private string? encoding;

    /// <summary>Whether the run was interrupted in this input.</summary>
    public bool WasInterrupted { get; private set; }

    /// <summary>Runs it.</summary>
    public InputResult Run(RecordPlans plans, SpecVersion version, CancellationToken cancellation)
    {
        MeasuringStream stream;
        try
        {
            stream = new MeasuringStream(input.Open(), cancellation);
        }
        catch (NotSupportedException)
        {
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.UnsupportedFormat, 1));
            return Result(null, isComplete: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.CannotOpen, 1));
            return Result(null, isComplete: false);
        }

        using (stream)
        {
            var isComplete = false;
            try
            {
                isComplete = Read(stream, plans, version);
            }
            catch (OperationCanceledException)
            {
                WasInterrupted = true;
                notChecked.Add(new NotChecked(input.Name, NotCheckedReason.Interrupted, 1));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                notChecked.Add(new NotChecked(input.Name, NotCheckedReason.ReadFailed, 1));
            }

            return Result(stream, isComplete);
        }
    }

    private bool Read(MeasuringStream stream, RecordPlans plans, SpecVersion version)
    {
        var window = new StreamWindow(stream, options.MaxRecordBytes + RoomForTerminator);
        while (window.Span.Length < 4 && window.Fill())
        {
        }

        if (EncodingProbe.IsWide(window.Span))
        {
            encoding = "utf-16/32";
            Report(RuleCatalogue.KC1002, 0);
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.EarlierLayerFailed, 1));
            PassOver(window);
            return true;
        }

        encoding = window.Span.Length > 0 ? "utf-8" : null;
        if (window.Span.StartsWith(EncodingProbe.ByteOrderMark))
        {
            Report(RuleCatalogue.KC1005, 0);
            window.Release(EncodingProbe.ByteOrderMark.Length);
        }

        var source = input.Format == InputFormat.Ndjson ? (IRecordSource)new NdjsonSource(window) : new DocumentSource(window);
        CheckAll(source, new RecordChecker(plans, version, profile, options, new RecordSink(collector, profile, inputNumber, input.Name)));
        if (tally.Records == 0)
            Report(RuleCatalogue.KC1001, 0);
        if (source.BrokenAt is { } offset)
        {
            Report(offset == stream.Count ? RuleCatalogue.KC1007 : RuleCatalogue.KC1006, offset);
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.StructureBroken, 1));
        }

        PassOver(window);
        return true;
    }

    /// <summary>Reads on to the end, for the length and the digest.</summary>
    private static void PassOver(StreamWindow window)
    {
        while (window.Fill() || !window.IsAtEnd)
            window.Release(window.Span.Length);
    }

    private void CheckAll(IRecordSource source, RecordChecker checker)
    {
        var read = 0L;
        try
        {
            while (source.TryRead(out var record))
            {
                tally.Add(checker.Check(record, record.IsDocumentHeader ? 1 : ++read + source.Leading));
                if (tally.Records % ProgressEvery == 0)
                    progress?.Report(new ValidationProgress(input.Name, tally.Records));
            }
        }
        finally
        {
            checker.Finish();
            AddSkipped(NotCheckedReason.OverLimit, tally.OverLimit);
            AddSkipped(NotCheckedReason.EarlierLayerFailed, tally.IllFormed + tally.Unreadable - tally.OverLimit);
        }
    }

    private void Report(RuleDescriptor rule, long offset)
    {
        if (profile.IsOn(rule))
            collector.Add(inputNumber, input.Name, new Finding(rule.Id, profile.SeverityOf(rule), null, null, null, offset, []));
    }

    private void AddSkipped(NotCheckedReason reason, long count)
    {
        if (count > 0)
            notChecked.Add(new NotChecked(input.Name, reason, count));
    }

    private InputResult Result(MeasuringStream? stream, bool isComplete) => new()
    {
        Name = input.Name,
        Format = input.Format,
        Encoding = encoding,
        Bytes = stream?.Count ?? 0,
        Sha256 = isComplete ? stream?.Digest() : null,
        Records = tally.Records,
        Valid = tally.Valid,
        Invalid = tally.Invalid,
        Unreadable = tally.Unreadable,
        IsComplete = isComplete && tally.OverLimit == 0,
    };
}
