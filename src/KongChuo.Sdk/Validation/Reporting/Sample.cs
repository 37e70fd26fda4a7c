using KongChuo.Findings;

namespace KongChuo.Validation;

/// <summary>A finding with the input it was found in.</summary>
/// <param name="Input">The name of the input.</param>
/// <param name="Finding">The finding.</param>
public sealed record Sample(string Input, Finding Finding);
