using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Packages;
using KongChuo.Rules;
using KongChuo.Rules.Exchange;
using KongChuo.Spill;
using KongChuo.Validation.Input;
using KongChuo.Validation.Lines;
using KongChuo.Validation.Packages;
using KongChuo.Validation.Records;

namespace KongChuo.Validation;

/// <summary>Reads one input to its end and hands its records to the checker.</summary>
internal sealed class InputRunner(
    int inputNumber,
    ValidationInput input,
    ValidationOptions options,
    Profile profile,
    FindingCollector collector,
    CompletenessRun? completeness,
    FactSorter facts,
    List<NotChecked> notChecked,
    IProgress<ValidationProgress>? progress)
{
    private const int ProgressEvery = 1 << 14;
    private const int RoomForTerminator = 1;

    private readonly InputTally tally = new();
    private readonly MemberTally said = new(null);
    private readonly ChunkPool chunks = new();
    private string? encoding;
    private long lines;
    private long nextProgress = ProgressEvery;

    /// <summary>Whether the run was interrupted in this input.</summary>
    public bool WasInterrupted { get; private set; }

    /// <summary>Runs it.</summary>
    public InputResult Run(RecordPlans plans, SpecVersion version, CancellationToken cancellation)
    {
        MeasuringStream stream;
        try
        {
            stream = new MeasuringStream(input.Open(), cancellation, input.Member?.IsListedWith(PlacedDigest.Sm3) ?? false);
        }
        catch (NotSupportedException)
        {
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.UnsupportedFormat, 1));
            return Result(null, isComplete: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportDamage(exception);
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
                ReportDamage(exception);
                notChecked.Add(new NotChecked(input.Name, NotCheckedReason.ReadFailed, 1));
            }

            return Result(stream, isComplete);
        }
    }

    private bool Read(MeasuringStream stream, RecordPlans plans, SpecVersion version)
    {
        var window = new StreamWindow(stream, options.MaxRecordBytes + RoomForTerminator);
        if (input.Format == InputFormat.Other)
        {
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.UnsupportedFormat, 1));
            window.PassOver();
            return true;
        }

        while (window.Span.Length < 4 && window.Fill())
        {
        }

        if (EncodingProbe.IsWide(window.Span))
        {
            encoding = "utf-16/32";
            Report(RuleCatalogue.KC1002, 0);
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.EarlierLayerFailed, 1));
            window.PassOver();
            return true;
        }

        encoding = window.Span.Length > 0 ? "utf-8" : null;
        if (window.Span.StartsWith(EncodingProbe.ByteOrderMark))
        {
            Report(RuleCatalogue.KC1005, 0);
            window.Release(EncodingProbe.ByteOrderMark.Length);
        }

        try
        {
            if (input.Format == InputFormat.Ndjson)
                JudgeLines(stream, window, () => NewChecker(plans, version));
            else
                JudgeDocument(stream, window, NewChecker(plans, version));
        }
        finally
        {
            AddSkipped(NotCheckedReason.OverLimit, tally.OverLimit);
            AddSkipped(NotCheckedReason.EarlierLayerFailed, tally.IllFormed + tally.Unreadable - tally.OverLimit);
            if (HasLoneManifest)
                AddSkipped(NotCheckedReason.FilesNotGiven, Manifests);
            AddSkipped(NotCheckedReason.SignatureNotVerified, said.Signed);
        }

        return true;
    }

    private RecordChecker NewChecker(RecordPlans plans, SpecVersion version) =>
        new(plans, version, profile, options, new RecordSink(collector, profile, completeness?.Requirements, chunks), new MemberTally(input.Package?.Manifest));

    private void JudgeLines(MeasuringStream stream, StreamWindow window, Func<RecordChecker> newChecker)
    {
        var blocks = new LineBlocks(stream, options.MaxRecordBytes);
        blocks.Begin(window.Span, window.Start);
        var run = new LineRun(blocks, options.MaxRecordBytes, newChecker, verdicts =>
        {
            Add(verdicts);
            lines += verdicts.Lines;
            tally.Add(verdicts.Records);
            ShowProgress();
        });
        try
        {
            run.Run(options.Threads);
        }
        finally
        {
            foreach (var checker in run.Checkers)
                Finish(checker);
        }

        if (tally.Records == 0)
            Report(RuleCatalogue.KC1001, 0);
    }

    private void JudgeDocument(MeasuringStream stream, StreamWindow window, RecordChecker checker)
    {
        var source = new DocumentSource(window, checker.Lane);
        try
        {
            var read = 0L;
            while (source.TryRead(out var record))
            {
                var number = record.IsDocumentHeader ? 1 : ++read + source.Leading;
                tally.Add(Judge(checker, record, number));
                collector.Add(inputNumber, input.Name, checker.Sink.Found, 0, 0);
                checker.Sink.Found.Clear();
                facts.Add(checker.Sink.Facts.Chunk, inputNumber, 0, 0);
                checker.Sink.Facts.Chunk.Clear();
                ShowProgress();
            }
        }
        finally
        {
            Finish(checker);
            completeness?.Add(inputNumber, checker.Sink.TakeCompleteness()!, 0, 0);
        }

        if (tally.Records == 0)
            Report(RuleCatalogue.KC1001, 0);
        if (source.BrokenAt is { } offset)
        {
            Report(offset == stream.Count ? RuleCatalogue.KC1007 : RuleCatalogue.KC1006, offset);
            notChecked.Add(new NotChecked(input.Name, NotCheckedReason.StructureBroken, 1));
        }

        window.PassOver();
    }

    private void Finish(RecordChecker checker)
    {
        checker.Finish();
        said.Add(checker.Member);
    }

    private static RecordOutcome Judge(RecordChecker checker, in RawRecord record, long number) =>
        (record.Accepted ?? checker.Lane.TryAccept(record)) is { } accepted ? checker.Conclude(record, number, accepted) : checker.Check(record, number, isFirst: number == 1);

    /// <summary>Hands over what was found in records that follow those counted so far.</summary>
    private void Add(LineVerdicts verdicts)
    {
        if (verdicts.Found is { } found)
            collector.Add(inputNumber, input.Name, found, tally.Records, lines);
        if (verdicts.Given is { } given)
            completeness?.Add(inputNumber, given, tally.Records, lines);
        if (verdicts.Facts is not { } chunk)
            return;
        facts.Add(chunk, inputNumber, tally.Records, lines);
        chunks.Return(chunk);
    }

    private void ShowProgress()
    {
        if (tally.Records < nextProgress)
            return;
        nextProgress = tally.Records + ProgressEvery;
        progress?.Report(new ValidationProgress(input.Name, tally.Records));
    }

    /// <summary>Says that a file of an archive is damaged.</summary>
    private void ReportDamage(Exception exception)
    {
        if (exception is PackageReadException damage)
            PackageRunner.Report(PackageFault.Unreadable(damage.Fault), inputNumber, input.Name, profile, collector);
    }

    private void Report(RuleDescriptor rule, long offset)
    {
        if (profile.IsOn(rule))
            collector.Add(inputNumber, input.Name, new Finding(rule.Id, profile.SeverityOf(rule), null, null, null, offset, []));
    }

    /// <summary>Whether a manifest came by itself, so that its files are unchecked.</summary>
    private bool HasLoneManifest => input.Member?.IsManifest is not true && Manifests > 0;

    private long Manifests => said.Kinds.GetValueOrDefault("package.manifest");

    private void AddSkipped(NotCheckedReason reason, long count)
    {
        if (count > 0)
            notChecked.Add(new NotChecked(input.Name, reason, count));
    }

    private InputResult Result(MeasuringStream? stream, bool isComplete) => new()
    {
        Package = input.Package,
        Present = input.Member?.Measure(stream, isComplete, tally.Records, said),
        Name = input.Name,
        Format = input.Format,
        Encoding = encoding,
        Bytes = stream?.Count ?? 0,
        Sha256 = isComplete ? stream?.Digest() : null,
        Records = tally.Records,
        Valid = tally.Valid,
        Invalid = tally.Invalid,
        Unreadable = tally.Unreadable,
        IsComplete = isComplete && tally.OverLimit == 0 && !HasLoneManifest && input.Format != InputFormat.Other,
    };
}
