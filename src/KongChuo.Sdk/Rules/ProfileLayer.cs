using KongChuo.Findings;

namespace KongChuo.Rules;

/// <summary>What one profile file sets, before it is laid over the profile it extends.</summary>
internal sealed class ProfileLayer
{
    public Dictionary<string, ParameterValue> Parameters { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, bool> Switches { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Severity> Severities { get; } = new(StringComparer.Ordinal);
}
