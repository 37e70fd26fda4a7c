using System.Text;
using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Each row of a pushed list reaches the types of party that persuade together; a list just pushed from above has not yet.</summary>
internal sealed class KC4044 : KC4044Rule
{
    private readonly Field sender = Field.At("/sender/partyType");
    private readonly Field rows = Field.At("/rows");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var targets = context.Profile.Parameter("KB-R005.forwardTargets")?.ToTexts() ?? [];
        var isFromAbove = record[sender].Is("70"u8);
        var hasJudged = false;
        foreach (var row in record[rows].Items())
        {
            var chain = row.Member("forwardChain"u8);
            if (targets.Count == 0 || (isFromAbove && !chain.Items().MoveNext()))
                continue;
            hasJudged = true;
            foreach (var target in targets)
            {
                if (!Reaches(chain, Encoding.UTF8.GetBytes(target)))
                    Report(ref context, chain.Offset, target);
            }
        }

        return hasJudged;
    }

    private static bool Reaches(JsonView chain, ReadOnlySpan<byte> target)
    {
        foreach (var step in chain.Items())
        {
            if (step.Member("party"u8).Member("partyType"u8).Is(target))
                return true;
        }

        return false;
    }
}
