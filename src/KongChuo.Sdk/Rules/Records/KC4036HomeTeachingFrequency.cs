using System.Globalization;

namespace KongChuo.Rules.Records;

/// <summary>Home teaching is given as often a week as laid down.</summary>
internal sealed class KC4036 : KC4036Rule
{
    private readonly Field frequency = Field.At("/frequencyPerWeek");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (context.Profile.Parameter("KB-R018.minPerWeek")?.ToDecimal() is not { } least
            || !decimal.TryParse(record[frequency].Raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var times))
            return false;
        if (times < least)
            Report(ref context, record[frequency].Offset);
        return true;
    }
}
