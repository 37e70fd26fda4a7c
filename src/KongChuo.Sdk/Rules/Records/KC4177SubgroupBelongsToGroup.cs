using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The subcategory of a special group belongs to its category: its first two digits are the category.</summary>
internal sealed class KC4177 : KC4177Rule
{
    private readonly Field identification = Field.At("/identification");
    private readonly Field[] lists = [Field.At("/specialGroups"), Field.At("/rows")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = Judge(record[identification], ref context);
        foreach (var list in lists)
        {
            foreach (var group in record[list].Items())
                hasJudged |= Judge(group, ref context);
        }

        return hasJudged;
    }

    private static bool Judge(JsonView group, ref RuleContext context)
    {
        var subcategory = group.Member("groupSubCategory"u8);
        if (group.Member("groupCategory"u8).Utf8() is not { Length: 2 } category || subcategory.Utf8() is not { Length: 4 } text)
            return false;
        if (!text[..2].SequenceEqual(category))
            Report(ref context, subcategory.Offset);
        return true;
    }
}
