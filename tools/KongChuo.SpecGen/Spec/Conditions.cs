using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KongChuo.SpecGen.Spec;

/// <summary>
/// Holds each condition of a member (<c>x-condition</c>) to what carries it: a rule it names applies to a kind that has the member; where it
/// names none, a schema demands, forbids or narrows the member under a condition.
/// </summary>
internal sealed partial class Conditions
{
    private readonly Specification specification;
    private readonly Dictionary<string, HashSet<string>> kindsWith = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> extensions;

    private Conditions(Specification specification)
    {
        this.specification = specification;
        foreach (var file in Files)
        {
            if (KindOf(file) is { } kind)
                AddKind(kind, file);
        }

        extensions = Files.SelectMany(file => Extended(file).Select(block => (block, file))).ToLookup(item => item.block, item => item.file, StringComparer.Ordinal);
    }

    /// <summary>Conditions nothing of the specification can carry, as file and member, and why.</summary>
    public static IReadOnlyDictionary<string, string> CarriedByNothing { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["common/bulletin.schema.json dueAt"] = "Whether a deadline was set is not known from the return.",
        ["common/child-summary.schema.json householdDivision"] = "A row does not say whether the child has a household registration.",
        ["common/enrollment.schema.json schoolCode"] = "Schools abroad and those not found have no code, and a record does not say which they are.",
        ["common/guardian.schema.json phone"] = "Whether a guardian can be reached is not stated elsewhere.",
        ["common/legal-document.schema.json service"] = "Service itself is what says that the document was served.",
        ["ledger/L01-age-eligible-child.schema.json enrollmentNotice"] = "The notice itself is what says that it was issued; the case rules judge by E501 and E503.",
        ["ledger/L06-home-teaching.schema.json assessmentEventId"] = "The rule of KB-R054 judges the assessment in the case it stands in.",
        ["package/manifest.schema.json periodStart"] = "A manifest may carry ledgers and events, which have no period.",
        ["package/manifest.schema.json periodEnd"] = "The same.",
        ["package/manifest.schema.json dueAt"] = "Whether a deadline was set is not known from the package.",
        ["package/manifest.schema.json reportSequence"] = "A manifest may carry other things than reports.",
        ["package/roster-reconciliation.schema.json leftCount"] = "A message of the exchange interface, which its schema alone judges.",
        ["package/roster-reconciliation.schema.json rightCount"] = "The same.",
        ["package/roster-reconciliation.schema.json reason"] = "The same.",
        ["package/roster-reconciliation.schema.json caseId"] = "The same.",
    };

    private IEnumerable<string> Files => specification.Schemas.All.Keys.Where(file => !file.StartsWith("report/", StringComparison.Ordinal));

    /// <summary>Refuses a condition that nothing carries and that is not listed.</summary>
    /// <exception cref="SpecException">There is one.</exception>
    public static void Check(Specification specification)
    {
        foreach (var (place, complaint) in Open(specification))
        {
            if (!CarriedByNothing.ContainsKey(place))
                throw new SpecException("schema/" + place, complaint);
        }
    }

    /// <summary>The conditions nothing carries, listed or not: file and member, and what is missing.</summary>
    public static IEnumerable<(string Place, string Complaint)> Open(Specification specification)
    {
        var conditions = new Conditions(specification);
        foreach (var file in conditions.Files)
        {
            foreach (var (place, _) in Subschemas.All(specification.Schemas.Root(file)))
            {
                if (place.Node.Text("x-condition") is { } condition && conditions.Complaint(place, condition) is { } complaint)
                    yield return ($"{file} {place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..]}", complaint);
            }
        }
    }

    private string? Complaint(SchemaPlace place, string condition)
    {
        var named = RuleId().Matches(condition).Select(match => match.Value).ToList();
        if (named.FirstOrDefault(id => !IsJudged(id, place.File)) is { } unjudged)
            return $"no rule of {unjudged} applies to a kind that has the member";
        var member = place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..];
        return named.Count > 0 || IsLaidDown(place.File, member) ? null : $"neither a schema nor a rule carries the condition \"{condition}\"";
    }

    private bool IsJudged(string id, string file) =>
        specification.PlannedRules.Contains(id) || specification.Rules.Any(rule => (rule.Id == id || rule.Node.Texts("domainIds").Contains(id))
            && rule.Node.Texts("appliesTo").Any(kind => kind == "*" || (kindsWith.TryGetValue(file, out var kinds) && kinds.Contains(kind))));

    private bool IsLaidDown(string file, string member) =>
        Subschemas.All(specification.Schemas.Root(file)).Any(child => IsDependent(child.Place, member) || (Conditional().IsMatch(child.Place.Pointer) && Binds(child.Place, member)))
        || extensions[file].Any(other => Subschemas.All(specification.Schemas.Root(other)).Any(child => child.Place.Node.Texts("required").Contains(member)));

    private static bool Binds(SchemaPlace place, string member) =>
        place.Node.Texts("required").Contains(member) || (place.Node["properties"] as JsonObject)?.ContainsKey(member) == true;

    private static bool IsDependent(SchemaPlace place, string member) =>
        place.Node["dependentRequired"] is JsonObject dependent && dependent.Any(item => dependent.Texts(item.Key).Contains(member));

    private string? KindOf(string file) =>
        specification.Kinds.FirstOrDefault(kind => kind.Schema == file)?.Id
        ?? (specification.Schemas.All[file]["properties"]?["recordType"] as JsonObject)?.Text("const");

    private void AddKind(string kind, string file)
    {
        if (!kindsWith.TryGetValue(file, out var kinds))
            kindsWith.Add(file, kinds = []);
        if (!kinds.Add(kind))
            return;
        foreach (var (place, _) in Subschemas.All(specification.Schemas.Root(file)))
        {
            if (specification.Schemas.Target(place) is { } target)
                AddKind(kind, target.File);
        }
    }

    /// <summary>The blocks a schema extends as a whole.</summary>
    private IEnumerable<string> Extended(string file)
    {
        for (var place = specification.Schemas.Target(specification.Schemas.Root(file)); place is not null; place = specification.Schemas.Target(place))
            yield return place.File;
    }

    [GeneratedRegex("KB-[A-Z][0-9]{3}|KC[0-9]{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex("/(?:then|else|not|(?:any|one)Of/[0-9]+)(?:/|$)")]
    private static partial Regex Conditional();
}
