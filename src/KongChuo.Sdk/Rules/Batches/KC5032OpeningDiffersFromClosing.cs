using KongChuo.Rules.Groups;

namespace KongChuo.Rules.Batches;

/// <summary>What a report opens with is what the report of the period before closed with.</summary>
internal sealed class KC5032 : KC5032Rule
{
    private readonly Field periodStart = Field.At("/periodStart");
    private readonly Field periodEnd = Field.At("/periodEnd");
    private readonly (Field Opening, Field Closing)[] stocks =
    [
        (Field.At("/suspectedOpening"), Field.At("/suspectedClosing")),
        (Field.At("/dropoutOpening"), Field.At("/dropoutClosing")),
    ];

    /// <inheritdoc/>
    public override FactGroup Group => FactGroups.Series;

    /// <inheritdoc/>
    public override bool Check(FactSet set, GroupContext context)
    {
        if (!Descriptor.AppliesToKind(set.Facts[0].Kind.Id))
            return false;
        var isSubject = false;
        Fact? before = null;
        foreach (var next in set.Facts.Latest().OrderBy(fact => fact[periodStart].Date()))
        {
            if (before?[periodEnd].Date()?.AddDays(1) is { } first && next[periodStart].Date() == first)
            {
                isSubject = true;
                Compare(before, next, context);
            }

            before = next;
        }

        return isSubject;
    }

    private void Compare(Fact before, Fact next, GroupContext context)
    {
        foreach (var (opening, closing) in stocks)
        {
            if (before[closing].Integer() is { } expected && next[opening].Integer() is { } stated && stated != expected)
                Report(context, next, before, opening.Pointer, null, expected, stated);
        }
    }
}
