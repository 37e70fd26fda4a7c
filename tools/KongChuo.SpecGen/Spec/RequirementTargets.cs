using System.Text.Json.Nodes;

namespace KongChuo.SpecGen.Spec;

/// <summary>Knows whether what a clause is said to be carried by exists.</summary>
internal sealed class RequirementTargets
{
    private static readonly string[] StatisticLists = ["indicators", "dimensions"];

    private readonly Specification specification;
    private readonly HashSet<string> rules;
    private readonly HashSet<string> statistics;

    /// <summary>Gathers what there is.</summary>
    /// <exception cref="SpecException">A planned rule is in the catalogue already.</exception>
    public RequirementTargets(SpecFiles files, Specification specification)
    {
        this.specification = specification;
        rules = specification.Rules.SelectMany(rule => rule.Node.Texts("domainIds").Append(rule.Id)).ToHashSet(StringComparer.Ordinal);
        if (specification.PlannedRules.FirstOrDefault(rules.Contains) is { } there)
            throw new SpecException("planned-rules.json", $"{there} is in the catalogue and no longer planned");
        rules.UnionWith(specification.PlannedRules);
        statistics = files.Contains("statistics.json")
            ? [.. StatisticLists.SelectMany(list => files.Object("statistics.json")[list]!.AsArray()).Select(item => item!.AsObject().Text("id")!)]
            : [];
    }

    /// <summary>Whether a target exists.</summary>
    public bool Has(string target)
    {
        var parts = target.Split(':', 2);
        if (parts.Length != 2)
            return false;
        var (name, part) = parts[1].Split('#', 2) is [var whole, var inner] ? (whole, inner) : (parts[1], null);
        return parts[0] switch
        {
            "rule" => rules.Contains(name),
            "ledger" or "event" or "bulletin" => specification.Kinds.Any(kind => kind.Group == parts[0] && kind.Id == name),
            "codelist" => HasCode(name, part),
            "party" => HasCode("KC-PARTY", name),
            "duty" => specification.Duties.Objects("duties").Any(duty => duty.Text("party") == name),
            "parameter" => specification.Profiles.Any(profile => profile["parameters"]?[name] is not null),
            "stat" => statistics.Contains(name),
            "schema" => HasMember(name, part),
            _ => false,
        };
    }

    private bool HasCode(string list, string? code) =>
        specification.CodeLists.FirstOrDefault(item => item.Id == list) is { } found && (code is null || found.Codes.Any(entry => entry.Code == code));

    /// <summary>Whether a schema, named by its kind or its file, has members by the names of a path.</summary>
    private bool HasMember(string name, string? path)
    {
        var file = specification.Kinds.FirstOrDefault(kind => kind.Id == name)?.Schema
            ?? specification.Schemas.All.Keys.FirstOrDefault(key => Path.GetFileName(key) == name + ".schema.json");
        return file is not null && (path is null || Find(specification.Schemas.All[file], path.Split('/', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static bool Find(JsonNode? schema, ReadOnlySpan<string> path)
    {
        if (path.IsEmpty)
            return schema is not null;
        foreach (var place in Places(schema))
        {
            if (place?["properties"]?[path[0]] is { } member && Find(member, path[1..]))
                return true;
        }

        return false;
    }

    private static IEnumerable<JsonNode?> Places(JsonNode? schema)
    {
        yield return schema;
        yield return schema?["items"];
        yield return schema?["properties"]?["data"];
        yield return schema?["properties"]?["data"]?["properties"]?["payload"];
    }
}
