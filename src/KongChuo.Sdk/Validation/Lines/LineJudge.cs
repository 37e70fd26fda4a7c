using KongChuo.Json;
using KongChuo.Validation.Input;
using KongChuo.Validation.Records;

namespace KongChuo.Validation.Lines;

/// <summary>Judges the records of blocks of lines. Belongs to one thread.</summary>
internal sealed class LineJudge(RecordChecker checker, int longestLine)
{
    /// <summary>Judges the records of a block, one a line; blank lines are passed over.</summary>
    public LineVerdicts Judge(LineBlock block)
    {
        var tally = new InputTally();
        var lines = block.BlankLines;
        if (block.PassedOver > 0)
        {
            var record = new RawRecord(default, block.Offset, ++lines, block.PassedOver, IsTooLarge: true);
            tally.Add(checker.Check(record, 1, isFirst: block.Number == 0));
        }

        for (var at = 0; at < block.Length;)
        {
            var rest = block.Bytes[at..];
            var plan = checker.Lane.TryAcceptLine(rest.Span, out var length);
            lines++;
            if (plan is null)
            {
                length = rest.Span.IndexOf((byte)'\n');
                length = length < 0 ? rest.Length : length;
            }

            if (plan is not null || JsonSkip.WhiteSpace(rest.Span[..length], 0) < length)
            {
                var isTooLarge = length > longestLine;
                var record = new RawRecord(isTooLarge ? default : rest[..length], block.Offset + at, lines, length, isTooLarge) { IsPadded = !isTooLarge };
                var isFirst = block.Number == 0 && tally.Records == 0;
                tally.Add(plan is null || isTooLarge ? checker.Check(record, tally.Records + 1, isFirst) : checker.Conclude(record, tally.Records + 1, plan));
            }

            at += length + 1;
        }

        return new LineVerdicts(block.Number, lines, tally, checker.Sink.Take(), checker.Sink.TakeFacts(), checker.Sink.TakeCompleteness());
    }
}
