using System.Runtime.ExceptionServices;
using KongChuo.Validation.Records;

namespace KongChuo.Validation.Lines;

/// <summary>
/// Judges the lines of one input on one or several threads. The threads take blocks by turns, so that reading and digesting are
/// done by one at a time, and judge them side by side. What they find is handed over in the order of the blocks: the
/// result does not depend on how many threads there are.
/// </summary>
/// <param name="blocks">The lines.</param>
/// <param name="longestLine">The longest record that is judged, in bytes.</param>
/// <param name="makeChecker">Makes the checker of a thread.</param>
/// <param name="handOver">Takes the verdicts on each block, in order, one thread at a time.</param>
internal sealed class LineRun(LineBlocks blocks, int longestLine, Func<RecordChecker> makeChecker, Action<LineVerdicts> handOver)
{
    private const int MostAhead = 64;

    private readonly object reading = new();
    private readonly object handing = new();
    private readonly Dictionary<long, LineVerdicts> waiting = [];
    private readonly List<RecordChecker> checkers = [];
    private long next;
    private volatile ExceptionDispatchInfo? stopped;

    /// <summary>The checkers of all threads, when the run is over.</summary>
    public IReadOnlyList<RecordChecker> Checkers => checkers;

    /// <summary>Runs to the end of the input.</summary>
    /// <exception cref="IOException">The input cannot be read on.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Run(int threads)
    {
        var others = new List<Thread>();
        Work(afterFirst: () =>
        {
            for (var i = 1; i < threads; i++)
            {
                var thread = new Thread(() => Work(null)) { IsBackground = true };
                others.Add(thread);
                thread.Start();
            }
        });
        others.ForEach(thread => thread.Join());
        stopped?.Throw();
    }

    /// <summary>Judges blocks until there are none left.</summary>
    /// <param name="afterFirst">Called when a second block was read, so that small inputs stay on one thread.</param>
    private void Work(Action? afterFirst)
    {
        try
        {
            var checker = makeChecker();
            lock (handing)
                checkers.Add(checker);
            var judge = new LineJudge(checker, longestLine);
            var block = new LineBlock();
            for (var read = 0; TryRead(block); read++)
            {
                if (read == 1)
                    afterFirst?.Invoke();
                HandOver(judge.Judge(block));
            }
        }
        catch (Exception exception)
        {
            lock (handing)
            {
                stopped ??= ExceptionDispatchInfo.Capture(exception);
                Monitor.PulseAll(handing);
            }
        }
    }

    private bool TryRead(LineBlock block)
    {
        lock (reading)
            return stopped is null && blocks.TryRead(block);
    }

    /// <summary>Hands over what is next in order, or keeps it until it is; who is far ahead waits for the others.</summary>
    private void HandOver(LineVerdicts verdicts)
    {
        lock (handing)
        {
            while (verdicts.Block > next + MostAhead && stopped is null)
                Monitor.Wait(handing);
            waiting.Add(verdicts.Block, verdicts);
            while (waiting.Remove(next, out var following))
            {
                handOver(following);
                next++;
            }

            Monitor.PulseAll(handing);
        }
    }
}
