namespace KongChuo.Rules.Records;

/// <summary>Where the legal documents of a record are: singly or in a list.</summary>
internal sealed class DocumentFields
{
    private readonly Field[] singles = [Field.At("/enrollmentNotice"), Field.At("/data/payload/document")];
    private readonly Field[] lists = [Field.At("/documents"), Field.At("/data/documents")];

    /// <summary>Judges every document.</summary>
    /// <returns>True when one of them held something to judge.</returns>
    public bool Each(in RecordView record, ref RuleContext context, DocumentCheck check)
    {
        var hasJudged = false;
        foreach (var field in singles)
        {
            if (record[field] is { IsObject: true } document)
                hasJudged |= check(document, ref context);
        }

        foreach (var list in lists)
        {
            foreach (var document in record[list].Items())
                hasJudged |= check(document, ref context);
        }

        return hasJudged;
    }
}
