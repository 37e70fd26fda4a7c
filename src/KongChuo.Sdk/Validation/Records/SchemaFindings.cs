using KongChuo.Findings;
using KongChuo.Rules;
using KongChuo.Schemas;

namespace KongChuo.Validation.Records;

/// <summary>Which rule of layer KC2 each fault of the schema engine is, with its arguments.</summary>
internal static class SchemaFindings
{
    private const int Few = 16;

    private static readonly Dictionary<string, RuleDescriptor> ByKeyword = new(StringComparer.Ordinal)
    {
        ["type"] = RuleCatalogue.KC2001,
        ["enum"] = RuleCatalogue.KC2002,
        ["const"] = RuleCatalogue.KC2003,
        ["required"] = RuleCatalogue.KC2004,
        ["pattern"] = RuleCatalogue.KC2006,
        ["format"] = RuleCatalogue.KC2007,
        ["minLength"] = RuleCatalogue.KC2008,
        ["maxLength"] = RuleCatalogue.KC2009,
        ["minimum"] = RuleCatalogue.KC2010,
        ["maximum"] = RuleCatalogue.KC2011,
        ["exclusiveMinimum"] = RuleCatalogue.KC2012,
        ["exclusiveMaximum"] = RuleCatalogue.KC2013,
        ["multipleOf"] = RuleCatalogue.KC2014,
        ["minItems"] = RuleCatalogue.KC2015,
        ["maxItems"] = RuleCatalogue.KC2016,
        ["uniqueItems"] = RuleCatalogue.KC2017,
        ["contains"] = RuleCatalogue.KC2018,
        ["minContains"] = RuleCatalogue.KC2019,
        ["maxContains"] = RuleCatalogue.KC2020,
        ["minProperties"] = RuleCatalogue.KC2021,
        ["maxProperties"] = RuleCatalogue.KC2022,
        ["propertyNames"] = RuleCatalogue.KC2023,
        ["dependentRequired"] = RuleCatalogue.KC2024,
        ["not"] = RuleCatalogue.KC2025,
        ["anyOf"] = RuleCatalogue.KC2026,
        ["oneOf"] = RuleCatalogue.KC2027,
        ["unevaluatedItems"] = RuleCatalogue.KC2029,
        ["additionalProperties"] = RuleCatalogue.KC2030,
        ["unevaluatedProperties"] = RuleCatalogue.KC2031,
    };

    /// <summary>The rules of the layer.</summary>
    public static IEnumerable<RuleDescriptor> Rules => ByKeyword.Values.Append(RuleCatalogue.KC2005).Append(RuleCatalogue.KC2028);

    /// <summary>
    /// The rule of a fault. A member that only closing the specification's own objects refuses is an unknown one; whatever is wrong with a
    /// member's name is a wrong name.
    /// </summary>
    /// <param name="keyword">The keyword that failed.</param>
    /// <param name="location">Absolute URI of the schema or of the keyword.</param>
    /// <param name="isName">Whether a member's name is wrong.</param>
    public static RuleDescriptor RuleOf(string keyword, string location, bool isName)
    {
        if (isName)
            return RuleCatalogue.KC2023;
        return IsClosing(keyword, location) ? RuleCatalogue.KC2005 : ByKeyword.GetValueOrDefault(keyword, RuleCatalogue.KC2028);
    }

    /// <summary>
    /// The faults, each once: closing an object that refines another one can lead through the same schema twice, and what is wrong is
    /// wrong once.
    /// </summary>
    public static IEnumerable<SchemaFault> Distinct(IReadOnlyList<SchemaFault> faults)
    {
        if (faults.Count > Few)
            return faults.DistinctBy(fault => (fault.AbsoluteKeywordLocation, fault.InstanceLocation, string.Join('|', fault.Arguments)));
        return faults.Where((fault, number) => !faults.Take(number).Any(earlier => earlier.IsTwinOf(fault)));
    }

    /// <summary>The arguments of a fault in the order of its rule's JSON.</summary>
    public static FindingArgument[] ArgumentsOf(SchemaFault fault, RuleDescriptor rule)
    {
        var arguments = new FindingArgument[rule.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = rule.Arguments[i];
            var value = argument.Name == "keywordLocation" ? ShortLocation(fault) : ValueOf(fault, argument.Name);
            arguments[i] = new FindingArgument(argument.Name, value, argument.IsPersonal);
        }

        return arguments;
    }

    private static bool IsClosing(string keyword, string location) =>
        keyword is "additionalProperties" or "unevaluatedProperties" && location.StartsWith(SpecSchemas.BaseUri, StringComparison.Ordinal);

    private static string ShortLocation(SchemaFault fault) =>
        fault.AbsoluteKeywordLocation.StartsWith(SpecSchemas.BaseUri, StringComparison.Ordinal)
            ? fault.AbsoluteKeywordLocation[SpecSchemas.BaseUri.Length..]
            : fault.AbsoluteKeywordLocation;

    private static ArgumentValue ValueOf(SchemaFault fault, string name)
    {
        foreach (var argument in fault.Arguments)
        {
            if (argument.Name == name)
                return argument.Integer is { } integer ? integer : argument.ToString();
        }

        return "";
    }
}
