using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Medical certificates come from institutions of a sufficient level; a smaller code is a higher level.</summary>
internal sealed class KC4039 : KC4039Rule
{
    private readonly Field[] lists = [Field.At("/evidence"), Field.At("/data/evidence")];

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R055.minIssuerLevel")?.ToString() is not [var lowest])
            return false;
        var hasJudged = false;
        foreach (var list in lists)
        {
            foreach (var evidence in record[list].Items())
                hasJudged |= evidence.Member("evidenceType"u8).Is("07"u8) && Judge(evidence.Member("issuerLevel"u8), lowest, ref context);
        }

        return hasJudged;
    }

    private static bool Judge(JsonView level, char lowest, ref RuleContext context)
    {
        if (level.Utf8() is not [var code])
            return false;
        if (code > lowest)
            Report(ref context, level.Offset);
        return true;
    }
}
