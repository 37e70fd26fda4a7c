using KongChuo.Completeness;
using KongChuo.Findings;

namespace KongChuo.Validation;

/// <summary>Gathers, over a run, what records give of what is demanded, and concludes. Takes the counts in the order of the records.</summary>
internal sealed class CompletenessRun(Requirements requirements, int maxSamples)
{
    private readonly CompletenessCounts all = new(requirements, maxSamples);

    /// <summary>What is demanded.</summary>
    public Requirements Requirements => requirements;

    /// <summary>Takes the counts of the next records of an input.</summary>
    public void Add(int inputNumber, CompletenessCounts next, long recordsBefore, long linesBefore) =>
        all.Add(next, place => new MissingPlace(inputNumber, place.Record + recordsBefore, place.Line + linesBefore, place.Offset));

    /// <summary>Concludes when everything was read.</summary>
    public CompletenessResult Conclude(IReadOnlyList<InputResult> inputs, IReadOnlyList<NotChecked> notChecked)
    {
        var kinds = all.Kinds.Select(counts => Of(counts, inputs)).ToList();
        return new CompletenessResult
        {
            Requirements = requirements,
            Verdict = VerdictOf(kinds, notChecked),
            Judged = all.Judged,
            NotJudged = all.NotJudged,
            Kinds = kinds,
        };
    }

    private static CompletenessVerdict VerdictOf(List<KindCompleteness> kinds, IReadOnlyList<NotChecked> notChecked)
    {
        if (notChecked.Any(item => LeavesInputUnread(item.Why)))
            return CompletenessVerdict.NotJudged;
        if (!kinds.TrueForAll(kind => kind.IsMet))
            return CompletenessVerdict.Incomplete;
        return notChecked.Any(item => item.Why == NotCheckedReason.EarlierLayerFailed) ? CompletenessVerdict.NotJudged : CompletenessVerdict.Complete;
    }

    private static bool LeavesInputUnread(NotCheckedReason why) => why
        is NotCheckedReason.CannotOpen or NotCheckedReason.UnsupportedFormat or NotCheckedReason.NoInput or NotCheckedReason.ReadFailed
        or NotCheckedReason.OverLimit or NotCheckedReason.StructureBroken or NotCheckedReason.Interrupted;

    private static KindCompleteness Of(KindCounts counts, IReadOnlyList<InputResult> inputs) =>
        new(counts.Required, counts.Records, counts.NotJudged, counts.Batches, [.. counts.Required.Members.Zip(counts.Members, (demand, member) => Of(demand, member, inputs))]);

    private static MemberCompleteness Of(MemberDemand demand, MemberCounts counts, IReadOnlyList<InputResult> inputs) => new(
        demand,
        counts.Demanded,
        counts.Given,
        counts.AbsentWithReason,
        [.. counts.Missing.Select(place => new FindingPlace(inputs[place.Input].Name, place.Record, place.Line, place.Offset))]);
}
