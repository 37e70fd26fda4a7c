using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>
/// A pushed list, row by row or in the event that starts the joint process, reaches the types of party that persuade together; a list just
/// pushed from above has not yet.
/// </summary>
internal sealed class KC4044 : KC4044Rule
{
    private readonly Field sender = Field.At("/sender/partyType");
    private readonly Field rows = Field.At("/rows");
    private readonly Field pushedTo = Field.At("/data/payload/pushedTo");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var targets = context.Profile.Parameter("KB-R005.forwardTargets")?.ToTexts() ?? [];
        if (targets.Count == 0)
            return false;
        var isFromAbove = record[sender].Is("70"u8);
        var hasJudged = record[pushedTo].Exists;
        if (hasJudged)
            Judge(record[pushedTo], targets, ref context);
        foreach (var row in record[rows].Items())
        {
            var chain = row.Member("forwardChain"u8);
            if (isFromAbove && !chain.Items().MoveNext())
                continue;
            hasJudged = true;
            Judge(chain, targets, ref context);
        }

        return hasJudged;
    }

    private static void Judge(JsonView reached, IReadOnlyList<string> targets, ref RuleContext context)
    {
        foreach (var target in targets)
        {
            if (!Reaches(reached, Encoding.UTF8.GetBytes(target)))
                Report(ref context, reached.Offset, target);
        }
    }

    private static bool Reaches(JsonView reached, ReadOnlySpan<byte> target)
    {
        foreach (var item in reached.Items())
        {
            if (item.Is(target) || item.Member("party"u8).Member("partyType"u8).Is(target))
                return true;
        }

        return false;
    }
}
