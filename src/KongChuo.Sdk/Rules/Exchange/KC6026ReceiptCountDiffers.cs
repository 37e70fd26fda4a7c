using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Exchange;

/// <summary>The lengths and numbers of records of a receipt are those of the files that were sent.</summary>
internal sealed class KC6026 : KC6026Rule
{
    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        var isSubject = false;
        foreach (var answer in ReceiptAnswer.All(set, context))
        {
            isSubject = true;
            Compare(context, answer, answer.File.Bytes, answer.Bytes);
            Compare(context, answer, answer.File.Records, answer.Records);
        }

        return isSubject;
    }

    private static void Compare(GroupContext context, ReceiptAnswer answer, PlacedNumber? stated, long? sent)
    {
        if (stated is not null && sent is { } number && stated.Value != number)
            Report(context, answer.At(stated.Pointer, stated.Offset), answer.File.Path, stated.Value, number);
    }
}
