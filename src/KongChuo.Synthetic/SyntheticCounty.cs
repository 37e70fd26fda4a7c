using System.Buffers;
using KongChuo.Synthetic.Records;
using KongChuo.Synthetic.Text;

namespace KongChuo.Synthetic;

/// <summary>
/// A county that does not exist: its children of school age, those suspected of having dropped out and those who have, in ledgers that
/// conform to the specification and agree with one another. The same options give the same bytes whatever the culture, time zone,
/// framework or thread. Safe for use from several threads.
/// </summary>
public sealed class SyntheticCounty
{
    private const int FlushFrom = 1 << 18;
    private readonly World world;
    private readonly int students;
    private readonly AgeEligibleRecord ageEligible;
    private readonly SuspectedRecord suspected;
    private readonly DropoutRecord dropout;

    /// <summary>Founds a county: names, places, schools and offices are drawn now, people when they are written.</summary>
    /// <param name="options">What decides the county.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public SyntheticCounty(SyntheticCountyOptions options)
    {
        Check(options);
        students = options.Students;
        world = new World(options);
        ageEligible = new AgeEligibleRecord(world);
        suspected = new SuspectedRecord(world);
        dropout = new DropoutRecord(world);
    }

    /// <summary>The county's division code, six digits that were never issued.</summary>
    public string Division => world.Facts.Division;

    /// <summary>How many records a ledger has.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The number, without the batch header.</returns>
    public int Count(SyntheticLedger ledger) => ledger switch
    {
        SyntheticLedger.AgeEligibleChildren => students,
        SyntheticLedger.SuspectedDropouts => world.Cases.Suspected.Children.Length,
        SyntheticLedger.Dropouts => world.Cases.DroppedOut.Children.Length,
        _ => throw new ArgumentOutOfRangeException(nameof(ledger), ledger, "There is no such ledger."),
    };

    /// <summary>Writes one record and a line feed. Records can be written in any order.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="index">Which record, from 0 to one less than <see cref="Count"/>.</param>
    /// <param name="output">Takes the UTF-8 bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public void WriteRecord(SyntheticLedger ledger, int index, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count(ledger));
        var text = new RecordText(output.GetSpan(RecordText.MaxBytes));
        Write(ref text, ledger, index);
        output.Advance(text.Length);
    }

    /// <summary>Writes the batch header of a ledger, a full snapshot, and a line feed.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="output">Takes the UTF-8 bytes.</param>
    public void WriteHeader(SyntheticLedger ledger, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var text = new RecordText(output.GetSpan(RecordText.MaxBytes));
        var closed = ledger == SyntheticLedger.SuspectedDropouts ? world.Cases.ClosedSuspicions : 0;
        BatchHeader.Write(ref text, world, ledger, Count(ledger), closed);
        output.Advance(text.Length);
    }

    /// <summary>Writes a whole ledger as NDJSON: the batch header, then a record a line.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="output">Takes the UTF-8 bytes; it is not closed.</param>
    /// <param name="cancellation">Stops between records.</param>
    /// <exception cref="OperationCanceledException">It was stopped; part of the ledger has been written.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void WriteLedger(SyntheticLedger ledger, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>(FlushFrom + RecordText.MaxBytes);
        WriteHeader(ledger, buffer);
        var count = Count(ledger);
        for (var i = 0; i < count; i++)
        {
            WriteRecord(ledger, i, buffer);
            if (buffer.WrittenCount < FlushFrom)
                continue;
            cancellation.ThrowIfCancellationRequested();
            output.Write(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
        }

        output.Write(buffer.WrittenSpan);
    }

    private void Write(ref RecordText text, SyntheticLedger ledger, int index)
    {
        switch (ledger)
        {
            case SyntheticLedger.SuspectedDropouts:
                var suspect = world.Children.Make(world.Cases.Suspected.Children[index]);
                suspected.Write(ref text, suspect, suspect.Suspicion!.Value);
                break;
            case SyntheticLedger.Dropouts:
                var lost = world.Children.Make(world.Cases.DroppedOut.Children[index]);
                dropout.Write(ref text, lost, lost.Dropout!.Value);
                break;
            default:
                ageEligible.Write(ref text, world.Children.Make(index));
                break;
        }
    }

    private static void Check(SyntheticCountyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Seed);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Students, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Students, SyntheticCountyOptions.MaxStudents);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.AsOf, SyntheticCountyOptions.EarliestAsOf);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.AsOf, SyntheticCountyOptions.LatestAsOf);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Suspects ?? 0);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Dropouts ?? 0);
        if (options.Division is { } division && !SyntheticCountyOptions.IsDivision(division))
            throw new ArgumentOutOfRangeException(nameof(options), division, "This is no division code of a county that can be made.");
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)(options.Suspects ?? 0) + (options.Dropouts ?? 0), options.Students);
    }
}
