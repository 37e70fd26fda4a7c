using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>Return notices, orders and penalties are addressed to a legal guardian of the child.</summary>
internal sealed class KC4045 : KC4045Rule
{
    private readonly Field documents = Field.At("/documents");
    private readonly Field guardians = Field.At("/guardians");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        var hasJudged = false;
        foreach (var document in record[documents].Items())
        {
            var type = document.Member("docType"u8);
            var addressee = document.Member("addressee"u8);
            if (!addressee.Exists || !(type.Is("D02"u8) || type.Is("D03"u8) || type.Is("D04"u8)))
                continue;
            hasJudged = true;
            if (!IsLegalGuardian(record[guardians], addressee.Utf8()))
                Report(ref context, addressee.Offset);
        }

        return hasJudged;
    }

    private static bool IsLegalGuardian(JsonView guardians, ReadOnlySpan<byte> name)
    {
        foreach (var guardian in guardians.Items())
        {
            if (guardian.Member("isLegalGuardian"u8).IsTrue && guardian.Member("name"u8).Is(name))
                return true;
        }

        return false;
    }
}
