using KongChuo.Findings;
using KongChuo.Json;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Validation.Records;

/// <summary>Judges the local extensions of records by the schemas given for them. One object serves one thread.</summary>
internal sealed class ExtensionChecks(IReadOnlyList<ExtensionSchema> schemas)
{
    private readonly SchemaResult result = new();

    /// <summary>Judges the extensions of a well-formed record.</summary>
    public void Check(in RecordView record, List<RuleHit> hits)
    {
        foreach (var place in RecordPlans.ExtensionFields)
        {
            foreach (var area in record[place].Members())
                Check(record.Utf8, area, hits);
        }
    }

    private void Check(ReadOnlySpan<byte> utf8, JsonMember area, List<RuleHit> hits)
    {
        var name = new FindingArgument("namespace", area.Name());
        if (Find(area.Name()) is { } schema)
        {
            Judge(utf8, area.Value, schema, name, hits);
            return;
        }

        var demand = area.Value.Member("mustUnderstand"u8);
        hits.Add(demand.IsTrue ? new RuleHit(RuleCatalogue.KC2034, demand.Offset, [name]) : new RuleHit(RuleCatalogue.KC2033, area.Value.Offset, [name]));
    }

    private void Judge(ReadOnlySpan<byte> utf8, JsonView area, ExtensionSchema schema, FindingArgument name, List<RuleHit> hits)
    {
        try
        {
            if (schema.Program.Diagnose(utf8.Slice(area.Offset, area.Raw.Length), result))
                return;
        }
        catch (SchemaEvaluationException exception)
        {
            hits.Add(new RuleHit(RuleCatalogue.KC9001, area.Offset, [new("failedRule", RuleCatalogue.KC2032.Id), new("exception", exception.GetType().Name)]));
            return;
        }

        foreach (var fault in SchemaFindings.Distinct(result.Faults))
            hits.Add(new RuleHit(RuleCatalogue.KC2032, area.Offset + fault.Offset, [name, new("keywordLocation", fault.KeywordLocation)]));
    }

    private ExtensionSchema? Find(string name)
    {
        foreach (var schema in schemas)
        {
            if (schema.Namespace == name)
                return schema;
        }

        return null;
    }
}
