using KongChuo.Json;

namespace KongChuo.Rules.Records;

/// <summary>The dates of birth and of all the schemas mark as past are no later than the date of the data.</summary>
internal sealed class KC4033 : KC4033Rule
{
    private readonly ChildFields children = new();
    private readonly PastDateFields dates;

    public KC4033() => dates = new PastDateFields(Descriptor.AppliesTo, "/");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context) =>
        children.Each(record, ref context, JudgeBirth) | dates.Each(record, context.AsOf, context.AsOfText, ref context, TellLate);

    private static bool JudgeBirth(in ChildPart child, ref RuleContext context)
    {
        var date = child.BirthDate;
        if (!date.Exists)
            return false;
        if (!Dates.IsPlainlyBy(date.RawString, context.AsOfText) && date.Date() > context.AsOf)
            TellLate(date, ref context);
        return true;
    }

    private static void TellLate(JsonView date, ref RuleContext context) => Report(ref context, date.Offset, context.AsOf);
}
