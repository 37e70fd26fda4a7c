using System.Runtime.InteropServices;
using KongChuo.Rules;
using KongChuo.Schemas.Evaluation;

namespace KongChuo.Validation.Records;

/// <summary>
/// Counts the faults of form of one record by rule, each once: closing an object that refines another one can lead through the same schema twice, and what is
/// wrong is wrong once. Of each rule the first are kept.
/// </summary>
/// <param name="mostOfRule">How many of a rule are kept.</param>
internal sealed class FaultTally(int mostOfRule) : FaultFilter
{
    private readonly Dictionary<FaultKey, (string Rule, OffsetSet Offsets)> places = [];
    private readonly Dictionary<string, long> counts = new(StringComparer.Ordinal);
    private int recordLength;

    /// <summary>The rules of which some faults were not kept, and how many.</summary>
    public IEnumerable<(RuleDescriptor Rule, long Count)> NotKept =>
        counts.Where(item => item.Value > mostOfRule).Select(item => (RuleCatalogue.Find(item.Key)!, item.Value - mostOfRule));

    /// <inheritdoc/>
    public override void Begin(int length)
    {
        places.Clear();
        counts.Clear();
        recordLength = length;
    }

    /// <inheritdoc/>
    public override bool Takes(in FaultKey what, string keyword, int offset)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, what, out var isKnown);
        if (!isKnown)
            place = (SchemaFindings.RuleOf(keyword, what.Location, what.IsName).Id, new OffsetSet(recordLength));
        if (!place.Offsets.Add(offset))
            return false;
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, place.Rule, out _);
        return ++count <= mostOfRule;
    }
}
