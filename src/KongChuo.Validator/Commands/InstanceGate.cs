using KongChuo.Json;

namespace KongChuo.Validator.Commands;

/// <summary>Lets pass what JSON Schema can judge: well-formed JSON with distinct names. The engine itself copes with any number.</summary>
internal sealed class InstanceGate
{
    private readonly Utf8Gate _gate = new(mostOfKind: 1);

    /// <summary>Checks one instance and takes its byte order mark off.</summary>
    /// <returns>The first thing that forbids judging it, or null.</returns>
    public GateFault? Refusal(ref ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        if (_gate.Check(utf8))
            return null;
        foreach (var fault in _gate.Faults)
        {
            if (fault.Kind is not (GateFaultKind.NumberOutOfRange or GateFaultKind.Noncharacter))
                return fault;
        }

        return null;
    }
}
