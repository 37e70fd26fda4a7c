using KongChuo.Validation.Records;

namespace KongChuo.Validation;

/// <summary>Counts what becomes of the records of one input.</summary>
internal sealed class InputTally
{
    public long Records { get; private set; }

    public long Valid { get; private set; }

    public long Invalid { get; private set; }

    public long Unreadable { get; private set; }

    public long IllFormed { get; private set; }

    public long OverLimit { get; private set; }

    /// <summary>Takes the outcomes of the next records.</summary>
    public void Add(InputTally other)
    {
        Records += other.Records;
        Valid += other.Valid;
        Invalid += other.Invalid;
        Unreadable += other.Unreadable;
        IllFormed += other.IllFormed;
        OverLimit += other.OverLimit;
    }

    /// <summary>Takes the outcome of the next record.</summary>
    public void Add(RecordOutcome outcome)
    {
        Records++;
        switch (outcome)
        {
            case RecordOutcome.Valid:
                Valid++;
                break;
            case RecordOutcome.Invalid:
                Invalid++;
                break;
            case RecordOutcome.IllFormed:
                Invalid++;
                IllFormed++;
                break;
            case RecordOutcome.OverLimit:
                Unreadable++;
                OverLimit++;
                break;
            default:
                Unreadable++;
                break;
        }
    }
}
