using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>A batch holds as many records as its header says.</summary>
internal sealed class KC5018 : KC5018Rule
{
    private readonly Field total = Field.At("/counts/total");

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Batch;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var header in set.Facts.Where(fact => fact.Kind.Group == "batch"))
        {
            isSubject = true;
            var actual = context.RecordsOf(header.Input) - 1; // the header is a record, too
            if (header[total].Integer() is { } stated && stated != actual)
                Report(context, header, null, total.Pointer, null, stated, actual);
        }

        return isSubject;
    }
}
