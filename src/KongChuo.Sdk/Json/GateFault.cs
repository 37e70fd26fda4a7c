namespace KongChuo.Json;

/// <summary>One thing the gate found.</summary>
/// <param name="Kind">What.</param>
/// <param name="Offset">0-based offset of the byte it begins at.</param>
/// <param name="Pointer">JSON Pointer of the value it stands in, as far as it could be read; null when the text as a whole is meant.</param>
public readonly record struct GateFault(GateFaultKind Kind, int Offset, string? Pointer);
