using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>An enrollment notice states its legal basis and the liability.</summary>
internal sealed class KC4010 : KC4010Rule
{
    private readonly DocumentFields documents = new();

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context) => documents.Each(record, ref context, Judge);

    private static bool Judge(JsonView document, ref RuleContext context)
    {
        if (!document.Member("docType"u8).Is("D01"u8))
            return false;
        if (!HasItem(document.Member("legalBasis"u8)))
            Report(ref context, document.Offset, "legalBasis");
        if (!document.Member("liabilityNotice"u8).Exists)
            Report(ref context, document.Offset, "liabilityNotice");
        return true;
    }

    private static bool HasItem(JsonView array) => array.Items().MoveNext();
}
