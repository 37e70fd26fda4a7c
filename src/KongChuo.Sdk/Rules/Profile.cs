using System.Security.Cryptography;
using System.Text.Json;
using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>A place's policy as data: parameters, switches and severities over the profile it extends.</summary>
public sealed class Profile
{
    private readonly Dictionary<string, ParameterValue> parameters;
    private readonly Dictionary<string, bool> switches;
    private readonly Dictionary<string, Severity> severities;
    private string? digest;

    private Profile(
        string id,
        LocalizedText title,
        Dictionary<string, ParameterValue> parameters,
        Dictionary<string, bool> switches,
        Dictionary<string, Severity> severities)
    {
        (Id, Title) = (id, title);
        (this.parameters, this.switches, this.severities) = (parameters, switches, severities);
        Calendar = SchoolCalendar.Read(Parameter);
    }

    /// <summary>The profile's id, for instance <c>fangcheng-2025</c>.</summary>
    public string Id { get; }

    /// <summary>The profile's name.</summary>
    public LocalizedText Title { get; }

    /// <summary>SHA-256, in lower-case hexadecimal, of the effective parameters, switches and severities.</summary>
    public string Digest => digest ??= ComputeDigest();

    /// <summary>The national core profile.</summary>
    public static Profile Core => ProfileLibrary.Core;

    /// <summary>When school is held.</summary>
    internal SchoolCalendar Calendar { get; }

    /// <summary>Ids of the profiles that come with the specification, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids => ProfileLibrary.Ids;

    /// <summary>Finds a profile that comes with the specification.</summary>
    /// <param name="id">The id, for instance <c>core</c> or <c>fangcheng-2025</c>.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ProfileException">No such profile comes with the specification.</exception>
    public static Profile Find(string id) => ProfileLibrary.TryFind(id) ?? throw ProfileFaults.Unknown(id);

    /// <summary>Reads a profile a place has written itself.</summary>
    /// <param name="utf8Json">The profile's JSON in UTF-8.</param>
    /// <returns>The profile with what it extends.</returns>
    /// <exception cref="ProfileException">The JSON cannot be read, extends an unknown profile, or sets what does not exist.</exception>
    public static Profile Load(ReadOnlyMemory<byte> utf8Json) => ProfileReader.Read(utf8Json, ProfileLibrary.TryFind, isOwn: true);

    /// <summary>Finds the value of a parameter by its key.</summary>
    /// <param name="key">The key, for instance <c>KB-R004.longLeaveDays</c>.</param>
    /// <returns>The value; null when no profile sets it.</returns>
    public ParameterValue? Parameter(string key) => parameters.GetValueOrDefault(key);

    /// <summary>Whether the profile has a switch, a severity or a parameter of a business rule.</summary>
    internal bool Knows(string ruleId) =>
        switches.ContainsKey(ruleId) || severities.ContainsKey(ruleId) || parameters.Keys.Any(key => key.StartsWith(ruleId + ".", StringComparison.Ordinal));

    /// <summary>Whether a rule runs: it does unless it is switched off, by its own id or by a business rule it carries out.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>True when it runs.</returns>
    public bool IsOn(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (switches.TryGetValue(rule.Id, out var on))
            return on;
        foreach (var id in rule.DomainIds)
        {
            if (switches.TryGetValue(id, out on) && !on)
                return false;
        }

        return true;
    }

    /// <summary>The severity of a rule under this profile.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The rule's own unless it is overridable and the profile sets another.</returns>
    public Severity SeverityOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!rule.IsOverridable)
            return rule.Severity;
        if (severities.TryGetValue(rule.Id, out var severity))
            return severity;
        foreach (var id in rule.DomainIds)
        {
            if (severities.TryGetValue(id, out severity))
                return severity;
        }

        return rule.Severity;
    }

    internal static Profile Merge(Profile? parent, string id, LocalizedText title, ProfileLayer layer)
    {
        var parameters = parent is null ? [] : new Dictionary<string, ParameterValue>(parent.parameters, StringComparer.Ordinal);
        var switches = parent is null ? [] : new Dictionary<string, bool>(parent.switches, StringComparer.Ordinal);
        var severities = parent is null ? [] : new Dictionary<string, Severity>(parent.severities, StringComparer.Ordinal);
        foreach (var (key, value) in layer.Parameters)
            parameters[key] = value;
        foreach (var (key, value) in layer.Switches)
            switches[key] = value;
        foreach (var (key, value) in layer.Severities)
            severities[key] = value;
        return new Profile(id, title, parameters, switches, severities);
    }

    private string ComputeDigest()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var key in parameters.Keys.Order(StringComparer.Ordinal))
            {
                writer.WritePropertyName(key);
                parameters[key].WriteTo(writer);
            }

            foreach (var key in switches.Keys.Order(StringComparer.Ordinal))
                writer.WriteBoolean("switch:" + key, switches[key]);
            foreach (var key in severities.Keys.Order(StringComparer.Ordinal))
                writer.WriteString("severity:" + key, severities[key].ToString());
            writer.WriteEndObject();
        }

        return Convert.ToHexString(SHA256.HashData(buffer.ToArray())).ToLowerInvariant();
    }
}
