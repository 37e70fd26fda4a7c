using System.Globalization;
using System.Text;

namespace KongChuo.Rules.Records;

/// <summary>What an event says happened is no later than the day it was recorded, or happened if that is later: then KC4017 says so.</summary>
internal sealed class KC4160 : KC4160Rule
{
    private readonly Field recorded = Field.At("/recordedtime");
    private readonly Field time = Field.At("/time");
    private readonly PastDateFields dates;

    public KC4160() => dates = new PastDateFields(Descriptor.AppliesTo, "/data/payload/");

    /// <inheritdoc/>
    public override bool Check(in RecordView record, ref RuleContext context)
    {
        if (record[recorded].Instant()?.InChina() is not { } day)
            return false;
        if (record[time].Instant()?.InChina() is { } happened && happened > day)
            day = happened;
        return dates.Each(record, day, Encoding.ASCII.GetBytes(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ref context, static (date, ref context) => Report(ref context, date.Offset));
    }
}
